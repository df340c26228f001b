// What shows source and place of a figure must be able to go away without moving: Escape hides it until the reader leaves.
document.addEventListener("keydown", (gebeurtenis) => {
  if (gebeurtenis.key !== "Escape") return;
  for (const cijfer of document.querySelectorAll("a.cijfer:hover, a.cijfer:focus")) {
    cijfer.classList.add("dicht");
    const open = () => cijfer.classList.remove("dicht");
    cijfer.addEventListener("mouseleave", open, { once: true });
    cijfer.addEventListener("blur", open, { once: true });
  }
});

// The region that the reader chose goes along to the next page of the book.
for (const soort of ["click", "auxclick", "contextmenu"]) {
  document.addEventListener(soort, (gebeurtenis) => {
    const link = gebeurtenis.target.closest?.("a[href]");
    const regio = new URLSearchParams(location.search).get("regio");
    if (!link || (!regio && !("metRegio" in link.dataset)) || link.hasAttribute("download") || !/\.html$/.test(link.pathname) || link.host !== location.host || link.pathname === location.pathname) return;
    const naar = new URL(link.href);
    // A link that got an earlier choice follows the present one; one that names a region of its own is left alone.
    if (naar.searchParams.has("regio") && !("metRegio" in link.dataset)) return;
    link.dataset.metRegio = "";
    if (regio) naar.searchParams.set("regio", regio);
    else naar.searchParams.delete("regio");
    link.href = naar.href;
  }, true);
}

// On paper a table cannot be opened: it is open there, and closed again after.
let geopend = [];
window.addEventListener("beforeprint", () => {
  geopend = [...document.querySelectorAll("details[data-tabel]:not([open])")];
  for (const tabel of geopend) tabel.open = true;
});
window.addEventListener("afterprint", () => {
  for (const tabel of geopend) tabel.open = false;
});
