// The static book: no kernel, so each calculator gets a stand-in for anywidget's model.

function standin() {
  const inhoud = new Map();
  return { get: (naam) => inhoud.get(naam), set: (naam, waarde) => inhoud.set(naam, waarde), on() {}, save_changes() {}, send() {} };
}

document.currentScript?.setAttribute("data-rekenhulp-vega", new URL("vega.js", document.currentScript.src).href);

function begin() {
  for (const sectie of document.querySelectorAll("[data-rekenhulp]:not([data-klaar])")) {
    try {
      bind(sectie, standin(), { adres: true });
    } catch (fout) {
      console.error(fout);
    }
  }
}

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
else begin();
