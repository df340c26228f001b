// The page of one calculator: inside another site the calculator shows alone, and here is the code to put it there.

(function () {
  // Before anything is drawn, so that nothing jumps.
  const ingesloten = new URLSearchParams(location.search).has("insluiten");
  if (ingesloten) document.documentElement.setAttribute("data-ingesloten", "");

  const deel = (kenmerk) => document.querySelector(`[data-${kenmerk}]`);
  const waarde = (tekst) => tekst.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");

  // The link to the state that the calculator shows, at the address where the book says that it stands, if it does.
  function plaats(link) {
    const adres = new URL(link);
    const bekend = document.querySelector("link[rel=canonical]")?.href;
    return bekend ? new URL(adres.search, bekend) : adres;
  }

  document.addEventListener("rekenhulp-stand", ({ target, detail }) => {
    const adres = plaats(detail.link);
    adres.hash = "";
    deel("volledig").href = adres.href;
    adres.search = "?insluiten" + adres.search.replace("?", "&");
    const titel = target.querySelector("h1").textContent;
    // As high as it is here, with room for the line below it; what is longer scrolls.
    const hoogte = Math.min(3000, Math.ceil((target.getBoundingClientRect().height + 80) / 50) * 50);
    deel("insluitcode").value = `<iframe src="${waarde(adres.href)}" title="${waarde(titel)}" loading="lazy" style="width:100%;border:0" height="${hoogte}"></iframe>`;
  });

  document.addEventListener("DOMContentLoaded", () => {
    deel("insluiten").hidden = false;
    deel("alleen-hier").hidden = location.protocol !== "file:" || Boolean(document.querySelector("link[rel=canonical]"));
    // The other pages of the book may stand in no frame.
    if (ingesloten) for (const link of document.querySelectorAll("a[href]:not([download])")) Object.assign(link, { target: "_blank", rel: "noopener" });
    deel("kopieer").addEventListener("click", async () => {
      const code = deel("insluitcode");
      const klaar = deel("gekopieerd");
      try {
        await navigator.clipboard.writeText(code.value);
        klaar.textContent = "De code staat op het klembord.";
      } catch {
        // Without a clipboard, as in some browsers from a folder: the code is selected, and one key away.
        code.focus();
        code.select();
        klaar.textContent = "De code is geselecteerd. Kopieer hem met Ctrl+C, of met Cmd+C op een Mac.";
      }
    });
  });
})();
