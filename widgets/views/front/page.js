// A page that has its calculators in its own HTML. In the static book there is no kernel: each gets a stand-in for anywidget's
// model. On a live page the kernel comes later, and then the stand-in passes on to its model.

function standin() {
  const inhoud = new Map();
  const luisteraars = [];
  let model;
  return {
    get: (naam) => (model ? model.get(naam) : inhoud.get(naam)),
    set: (naam, waarde) => (model ?? inhoud).set(naam, waarde),
    on(wat, doe) {
      luisteraars.push([wat, doe]);
      model?.on(wat, doe);
    },
    save_changes() {
      try {
        model?.save_changes();
      } catch (fout) {
        // The kernel is gone; the page goes on and says so elsewhere.
        console.warn(fout);
      }
    },
    send: (inhoud) => model?.send(inhoud),
    verbind(echt) {
      model = echt;
      for (const [wat, doe] of luisteraars) model.on(wat, doe);
      // A work may have been done while this was not yet connected.
      if (Object.keys(model.get("gegevens") ?? {}).length) for (const [wat, doe] of luisteraars) if (wat === "change:gegevens") doe();
      if (!inhoud.has("invoer")) return;
      model.set("invoer", inhoud.get("invoer"));
      this.save_changes();
    },
  };
}

document.currentScript?.setAttribute("data-rekenhulp-vega", new URL("vega.js", document.currentScript.src).href);

// A live page: its widgets use this front end, and the calculator that was there before its widget.
const vooruit = new Map();
if (document.querySelector("[data-rekenhulp-adres]")) window.werkzekerheid = { render, vooruit };

function begin() {
  for (const sectie of document.querySelectorAll("[data-rekenhulp]:not([data-klaar])")) {
    const model = standin();
    try {
      bind(sectie, model, { adres: true });
      vooruit.set(sectie.dataset.rekenhulp, { model, sectie });
    } catch (fout) {
      console.error(fout);
    }
  }
}

begin();
meldUitgave();
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
