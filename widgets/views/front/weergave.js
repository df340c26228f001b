// Light or dark: as the reader's device asks, until the reader chooses otherwise with the button. Only that choice is kept.
// Runs before the page is painted.

(function () {
  const sleutel = "weergave";
  const wortel = document.documentElement;
  const donker = matchMedia("(prefers-color-scheme: dark)");

  // A page in a frame, or opened from a folder, may have no storage.
  function bewaard() {
    try {
      return localStorage.getItem(sleutel);
    } catch {
      return null;
    }
  }

  function zet(keuze) {
    if (keuze === "licht" || keuze === "donker") wortel.dataset.weergave = keuze;
    else delete wortel.dataset.weergave;
  }

  // Inside another site the page around it is light, as far as we know.
  zet(new URLSearchParams(location.search).has("insluiten") ? "licht" : bewaard());
  const isDonker = () => (wortel.dataset.weergave ? wortel.dataset.weergave === "donker" : donker.matches);

  document.addEventListener("DOMContentLoaded", () => {
    const plaats = document.querySelector(".header-article-items__end, [data-weergave-knop]");
    if (!plaats || !CSS.supports("color", "light-dark(#000, #fff)")) return;
    const knop = document.createElement("button");
    knop.type = "button";
    knop.className = "weergave";
    const zeg = () => {
      const naam = isDonker() ? "Lichte weergave" : "Donkere weergave";
      knop.setAttribute("aria-label", naam);
      knop.title = naam;
    };
    knop.innerHTML = '<svg class="teken" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm0 2.4v15.2a7.6 7.6 0 0 1 0-15.2z"/></svg>';
    knop.addEventListener("click", () => {
      const naar = isDonker() ? "licht" : "donker";
      // Back to what the device asks: then there is nothing to keep.
      const eigen = (naar === "donker") !== donker.matches;
      zet(eigen ? naar : "");
      try {
        if (eigen) localStorage.setItem(sleutel, naar);
        else localStorage.removeItem(sleutel);
      } catch {
        // The choice holds for this page only.
      }
      zeg();
    });
    donker.addEventListener("change", zeg);
    zeg();
    plaats.append(knop);
  });
})();
