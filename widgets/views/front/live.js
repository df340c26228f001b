// A live page: what Voila's script calls, and how the page stands with the server. Runs before all other scripts of the page.

(function () {
  const niets = () => {};
  window.voila_heartbeat = window.voila_process = window.update_loading_text = window.display_cells = window.voila_finish = niets;
  window.themeLoaded = true;

  let kern;
  let wacht;
  const deel = (kenmerk) => document.querySelector(`[data-${kenmerk}]`);

  function weg(is) {
    const melding = deel("weg");
    if (!melding) return;
    melding.hidden = !is;
    melding.setAttribute("role", "alert");
    if (is) deel("stand")?.remove();
    if (is) wacht ??= setInterval(kijk, 10000);
    else wacht = clearInterval(wacht);
  }

  // Whether the server answers: without that, loading anew would lose a page that works.
  const leeft = () => fetch(location.pathname.replace(/live\/.*/, "rekenhulp/live.css"), { cache: "no-store" }).then((antwoord) => antwoord.ok, () => false);

  async function kijk() {
    if (await leeft()) deel("terug").textContent = "De server is er weer.";
  }

  // The kernel's channel, whoever opens it: closed means that the kernel, the server or the network is gone. While the kernel is
  // there, Voila connects again by itself.
  const Kanaal = window.WebSocket;
  window.WebSocket = class extends Kanaal {
    constructor(adres, ...meer) {
      super(adres, ...meer);
      kern ??= /api\/kernels\/([\w-]+)\/channels/.exec(adres)?.[1];
      this.addEventListener("open", () => weg(false));
      this.addEventListener("close", () => weg(true));
    }
  };

  // Who leaves gives the kernel back. A page that the browser keeps for the way back finds itself without.
  addEventListener("pagehide", () => {
    if (kern) navigator.sendBeacon(`${document.body.dataset.baseUrl}api/shutdown/${kern}`);
  });

  document.addEventListener("click", async (gebeurtenis) => {
    if (!gebeurtenis.target.closest("[data-opnieuw]")) return;
    if (await leeft()) return location.reload();
    const terug = deel("terug");
    if (terug) terug.textContent = "De server antwoordt nog niet. Probeer het straks nog eens.";
  });

  // Voila shows its cells before the widget is there: the message changes when that has come.
  new MutationObserver((_, kijker) => {
    if (document.querySelector("[data-mislukt]")) deel("stand")?.remove();
    if (!document.querySelector("[data-verbonden], [data-paneel]")) return;
    kijker.disconnect();
    const stand = deel("stand");
    if (stand) stand.textContent = document.body.hasAttribute("data-kern-nodig") ? "" : "Verbonden met de server. Uw keuzes gaan daarheen.";
    for (const rij of document.querySelectorAll(".rij")) rij.remove();
    const hoofd = document.getElementById("main");
    if (hoofd && !document.querySelector("main")) hoofd.setAttribute("role", "main");
  }).observe(document.documentElement, { childList: true, subtree: true, attributes: true, attributeFilter: ["data-verbonden", "data-paneel"] });
})();
