// The shell of the book: the chapters and the contents of the page (beside the text, or on a narrow screen in a panel), the
// search box, the way back up, and where on the page the reader is.

(function () {
  const een = (kies) => document.querySelector(kies);
  const breed = matchMedia("(min-width: 992px)");

  function verplaats(van, naar) {
    naar.append(...van.childNodes);
    naar.classList.add(...van.classList);
    van.className = "";
  }

  function sluitBuiten(dialoog) {
    dialoog.addEventListener("click", (gebeurtenis) => {
      const vak = dialoog.getBoundingClientRect();
      const buiten = gebeurtenis.target === dialoog && (gebeurtenis.clientX < vak.left || gebeurtenis.clientX > vak.right || gebeurtenis.clientY < vak.top || gebeurtenis.clientY > vak.bottom);
      if (buiten || gebeurtenis.target.closest("a")) dialoog.close();
    });
  }

  function sluiter(dialoog) {
    const knop = document.createElement("button");
    knop.type = "button";
    knop.className = "sluit";
    knop.textContent = "Sluiten";
    knop.addEventListener("click", () => dialoog.close());
    return knop;
  }

  function paneel(knop, dialoog, balk, inklapbaar) {
    if (!knop || !dialoog || !balk) return;
    const zeg = (open) => knop.setAttribute("aria-expanded", String(open));
    zeg(inklapbaar && breed.matches);
    const sluit = sluiter(dialoog);
    knop.addEventListener("click", () => {
      if (inklapbaar && breed.matches) return zeg(!balk.classList.toggle("pst-sidebar-hidden"));
      verplaats(balk, dialoog);
      dialoog.prepend(sluit);
      dialoog.showModal();
      zeg(true);
    });
    dialoog.addEventListener("close", () => {
      sluit.remove();
      verplaats(dialoog, balk);
      zeg(false);
    });
    sluitBuiten(dialoog);
  }

  paneel(een(".primary-toggle"), een("#pst-primary-sidebar-modal"), een("#pst-primary-sidebar"), true);
  paneel(een(".secondary-toggle"), een("#pst-secondary-sidebar-modal"), een("#pst-secondary-sidebar"), false);

  // The search page has its own box; elsewhere the box comes up.
  const zoek = een("#pst-search-dialog");
  function zoeken() {
    const eigen = [...document.querySelectorAll("form.bd-search input")].find((vak) => !zoek?.contains(vak));
    if (eigen) eigen.focus();
    else if (zoek?.open) zoek.close();
    else zoek?.showModal();
  }
  if (zoek) {
    sluitBuiten(zoek);
    zoek.append(sluiter(zoek));
  }
  for (const knop of document.querySelectorAll(".search-button__button")) knop.addEventListener("click", zoeken);
  const mac = /Mac|iPhone|iPad/.test(navigator.platform);
  if (mac) for (const toets of document.querySelectorAll(".kbd-shortcut__modifier")) toets.textContent = "⌘";
  addEventListener("keydown", (gebeurtenis) => {
    if (gebeurtenis.key.toLowerCase() !== "k" || gebeurtenis.altKey || gebeurtenis.shiftKey || !(mac ? gebeurtenis.metaKey : gebeurtenis.ctrlKey)) return;
    gebeurtenis.preventDefault();
    zoeken();
  });

  const terug = een("#pst-back-to-top");
  terug?.addEventListener("click", () => {
    scrollTo({ top: 0 });
    een("#main-content")?.focus({ preventScroll: true });
  });
  const merk = een("#pst-scroll-pixel-helper");
  if (merk) new IntersectionObserver(([ingang]) => document.body.classList.toggle("scrolled", !ingang.isIntersecting)).observe(merk);

  const inhoud = new Map();
  for (const link of document.querySelectorAll("#pst-page-toc-nav a[href^='#']")) {
    const doel = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (doel) inhoud.set(doel.querySelector("h1, h2, h3") ?? doel, link);
  }
  const kijker = new IntersectionObserver(
    (ingangen) => {
      const hier = ingangen.filter((ingang) => ingang.isIntersecting).at(-1);
      if (!hier) return;
      for (const [kop, link] of inhoud) {
        link.classList.toggle("active", kop === hier.target);
        if (kop === hier.target) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      }
    },
    { rootMargin: "0px 0px -70% 0px" },
  );
  for (const kop of inhoud.keys()) kijker.observe(kop);
})();
