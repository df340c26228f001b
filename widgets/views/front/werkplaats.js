// The panel of a work that a kernel does: its form, a bar that fills, a button that stops it, and a line that says how it goes.
// All that happens comes from the kernel as `stand`: {fase, deel [0 to 1], tekst, veld, regels, plek}.

const STILTE = 60000;

function render({ model, el }) {
  // On a live page it stands there before there is a kernel.
  let paneel = document.querySelector(`[data-vooraf] [data-werk="${model.get("naam")}"]`);
  if (!paneel) {
    const stijl = document.createElement("style");
    stijl.textContent = model.get("stijl");
    el.innerHTML = model.get("html");
    el.prepend(stijl);
    paneel = el.querySelector("[data-werk]");
  }
  paneel.querySelector("fieldset").disabled = false;
  const vind = (kenmerk) => paneel.querySelector(`[data-${kenmerk}]`);
  const balk = paneel.querySelector("progress");
  const alle = JSON.parse(vind("werk-velden").textContent);
  const velden = alle.filter((veld) => veld.kind !== "file");
  const bestand = alle.find((veld) => veld.kind === "file");
  let invoer = Object.fromEntries(velden.map((veld) => [veld.name, veld.default]));
  let gestuurd;
  let was = "rust";
  let gezegd = "";
  let wacht;

  const formulier = maakVelden(paneel, velden, (naam, waarde) => {
    invoer = { ...invoer, [naam]: waarde };
    formulier.schik(invoer);
  });
  formulier.schik(invoer);

  const keuze = bestand && paneel.querySelector(`[data-veld="${bestand.name}"]`);
  function bestandFout(tekst) {
    keuze.querySelector(".fout").textContent = tekst;
    keuze.querySelector(".fout").hidden = !tekst;
  }
  // What is too large is not sent: the connection would break on it.
  keuze?.addEventListener("change", ({ target }) => {
    const gekozen = target.files[0];
    vind("bestandsnaam").textContent = gekozen?.name ?? "Geen bestand gekozen";
    bestandFout(gekozen?.size > bestand.largest ? `Dit bestand is groter dan ${Math.floor(bestand.largest / 1e6)} MB. Dat kunnen wij niet lezen.` : "");
  });

  function zeg(tekst) {
    if (gezegd !== tekst) vind("voorlezen").textContent = gezegd = tekst;
  }

  // A kernel that is gone says nothing more: then the page does.
  function luister(bezig) {
    clearTimeout(wacht);
    if (!bezig) return;
    wacht = setTimeout(() => {
      paneel.dataset.fase = "stil";
      vind("gang").textContent = "Dit duurt langer dan gewoonlijk. U kunt wachten, of de pagina opnieuw laden. De vorige uitkomst blijft staan.";
      zeg(vind("gang").textContent);
    }, STILTE);
  }

  function toon() {
    const { fase, deel, tekst, veld, regels, plek } = model.get("stand");
    const bezig = fase === "bezig";
    const procent = Math.floor(deel * 100);
    luister(bezig);
    paneel.dataset.fase = fase;
    balk.value = procent;
    balk.textContent = `${procent}%`;
    // The focus goes along with the button that can be pressed.
    const hier = document.activeElement;
    vind("stop").disabled = !bezig;
    if (bezig && hier === vind("start")) vind("stop").focus();
    vind("start").disabled = bezig;
    if (!bezig && hier === vind("stop")) vind("start").focus();
    const regel = bezig ? `${tekst} ${procent}%` : tekst;
    if (veld) veld === bestand?.name ? bestandFout(tekst) : formulier.fout(veld, tekst);
    vind("gang").textContent = veld ? "De vorige uitkomst blijft staan." : regel;
    vind("regels").replaceChildren(...regels.map((regel) => Object.assign(document.createElement("li"), { textContent: regel })));
    vind("regels").hidden = !regels.length;
    // Read aloud: the begin, each quarter, and the end.
    if (bezig) zeg(was === "bezig" && procent < 25 ? gezegd : `${tekst} ${procent - (procent % 25)}%`);
    else zeg(veld ? "" : regel);
    if (veld && was !== fase) {
      const vak = paneel.querySelector(`[data-veld="${veld}"] :is(input, select, textarea)`);
      vak.focus();
      // What is wrong stands marked.
      if (plek && vak.value === gestuurd?.[veld]) vak.setSelectionRange(...plek);
    }
    if (fase === "klaar" && was === "bezig") schrijf();
    was = fase;
  }

  async function begin() {
    const fout = [...paneel.querySelectorAll(".fout:not([hidden])")].find((regel) => !regel.closest("[hidden]"));
    if (fout) return fout.closest("[data-veld]").querySelector(":is(input, select, textarea)").focus();
    const gekozen = keuze?.querySelector("input").files[0];
    if (bestand && !gekozen) bestandFout("Kies eerst een bestand.");
    if (bestand && !gekozen) return keuze.querySelector("input").focus();
    luister(true);
    paneel.dataset.fase = "gevraagd";
    vind("gang").textContent = "Een ogenblik.";
    vind("regels").hidden = true;
    balk.value = 0;
    gestuurd = { ...invoer };
    if (gekozen) model.send({ soort: "start", invoer, naam: gekozen.name }, undefined, [await gekozen.arrayBuffer()]);
    else model.send({ soort: "start", invoer });
  }
  // Not by way of requestSubmit(), which does nothing while the widget is not yet in the page.
  paneel.querySelector("form").addEventListener("submit", (gebeurtenis) => {
    gebeurtenis.preventDefault();
    begin();
  });
  vind("stop").addEventListener("click", () => {
    vind("gang").textContent = "Wij stoppen.";
    model.send({ soort: "stop" });
  });
  // An example fills the field and is reckoned at once; a word comes where the cursor stands.
  paneel.addEventListener("click", ({ target }) => {
    const knop = target.closest("[data-vul]");
    if (!knop) return;
    const vak = paneel.querySelector(`textarea[name="${knop.dataset.vul}"]`);
    if (knop.dataset.voorbeeld) vak.value = knop.dataset.voorbeeld;
    else vak.setRangeText(knop.textContent, vak.selectionStart, vak.selectionEnd, "end");
    vak.dispatchEvent(new Event("input"));
    if (knop.dataset.voorbeeld) begin();
    else vak.focus();
  });
  // JupyterLab takes keys for moving between cells. A rule is one line: Enter reckons it.
  paneel.addEventListener("keydown", (gebeurtenis) => {
    gebeurtenis.stopPropagation();
    if (gebeurtenis.key !== "Enter" || !gebeurtenis.target.matches("textarea")) return;
    gebeurtenis.preventDefault();
    begin();
  });

  // What was reckoned last stands in the address, so that a link leads to it; a calculator's own keys stand beside it.
  const vanPagina = Boolean(document.querySelector("[data-rekenhulp-adres]"));
  function schrijf() {
    if (!vanPagina || !gestuurd) return;
    const adres = new URL(location.href);
    for (const veld of velden) {
      const sleutel = `${paneel.dataset.werk}.${veld.name}`;
      const waarde = veld.kind === "text" ? gestuurd[veld.name].replace(/\s+/g, " ").trim() : gestuurd[veld.name];
      if (waarde === veld.default) adres.searchParams.delete(sleutel);
      else adres.searchParams.set(sleutel, waarde);
    }
    if (adres.href !== location.href) history.replaceState(history.state, "", adres);
  }

  model.on("change:stand", toon);
  toon();
  if (vanPagina) {
    const { gevonden, afgewezen } = uitAdres(paneel.dataset.werk, velden);
    const fout = afgewezen.filter(({ van }) => van);
    if (Object.keys(gevonden).length) {
      invoer = { ...invoer, ...gevonden };
      formulier.toon(invoer);
    }
    if (fout.length) vind("gang").textContent = `De link bevat iets dat niet kan (${fout.map(({ tekst }) => tekst).join("; ")}). Daarvoor gebruiken wij de beginstand.`;
    if (Object.keys(gevonden).length) begin();
  }
  return () => clearTimeout(wacht);
}
