// The inputs of a calculator: what they hold, what is wrong with it, and which of them matter now.

function maakVelden(sectie, velden, bijWijziging) {
  const formulier = sectie.querySelector("form");
  // What each input holds that can be reckoned with, whatever stands typed in it.
  const laatste = {};
  const van = (naam) => formulier.elements.namedItem(naam);
  const doos = (veld) => sectie.querySelector(`[data-veld="${veld.name}"]`);

  function fout(veld, tekst) {
    const regel = doos(veld).querySelector(".fout");
    if (regel.textContent !== (tekst ?? "")) regel.textContent = tekst ?? "";
    regel.hidden = !tekst;
    for (const invoer of [van(veld.name), van(`${veld.name}-getal`)]) {
      if (invoer && invoer.type !== "range") tekst ? invoer.setAttribute("aria-invalid", "true") : invoer.removeAttribute("aria-invalid");
    }
  }

  function zet(veld, waarde, behalve) {
    laatste[veld.name] = waarde;
    const hoofd = van(veld.name);
    const getal = van(`${veld.name}-getal`);
    if (veld.kind === "choice" || veld.kind === "text") {
      if (hoofd !== behalve) hoofd.value = waarde;
    } else {
      const tekst = geschreven(waarde, veld);
      if (veld.kind === "number" && hoofd !== behalve) hoofd.value = tekst;
      if (veld.kind === "slider") {
        if (hoofd !== behalve) hoofd.value = waarde;
        if (getal !== behalve) getal.value = tekst;
        hoofd.setAttribute("aria-valuetext", veld.year ? tekst : `${tekst} ${veld.unit}`);
      }
    }
    fout(veld);
  }

  // While someone types, a number is not yet wrong; the message waits until the field is left.
  function lees(veld, bron) {
    const { waarde } = toets(veld, bron.value);
    if (waarde === undefined) return;
    zet(veld, waarde, bron);
    bijWijziging(veld.name, waarde);
  }

  for (const veld of velden) {
    const hoofd = van(veld.name);
    const getal = van(`${veld.name}-getal`);
    hoofd.addEventListener("input", () => lees(veld, hoofd));
    // A number as typed stays as typed until the reader leaves it; then it is written as we write numbers.
    for (const tekstvak of [getal, veld.kind === "number" ? hoofd : null]) {
      if (!tekstvak) continue;
      if (tekstvak !== hoofd) tekstvak.addEventListener("input", () => lees(veld, tekstvak));
      let vooraf;
      tekstvak.addEventListener("focus", () => (vooraf = laatste[veld.name]));
      tekstvak.addEventListener("change", () => {
        const { waarde, fout: tekst } = toets(veld, tekstvak.value);
        // Not with what stood there halfway: "999" is refused, and so is the 9 that it began with.
        if (tekst && vooraf !== undefined && vooraf !== laatste[veld.name]) {
          laatste[veld.name] = vooraf;
          if (veld.kind === "slider") hoofd.value = vooraf;
          bijWijziging(veld.name, vooraf);
        }
        if (tekst) fout(veld, `${tekst} Wij rekenen nog met ${geschreven(laatste[veld.name], veld)}.`);
        else zet(veld, waarde);
      });
    }
  }
  // Draws again: the next number, after the last the first.
  formulier.addEventListener("click", ({ target }) => {
    const veld = velden.find((v) => v.name === target.closest("[data-volgende]")?.dataset.volgende);
    if (!veld) return;
    const waarde = laatste[veld.name] + 1 > veld.high ? veld.low : laatste[veld.name] + 1;
    zet(veld, waarde);
    bijWijziging(veld.name, waarde);
  });
  formulier.addEventListener("submit", (gebeurtenis) => gebeurtenis.preventDefault());

  return {
    toon(invoer) {
      for (const veld of velden) zet(veld, invoer[veld.name]);
      this.schik(invoer);
    },
    schik(invoer) {
      for (const veld of velden) {
        const weg = !Object.entries(veld.shown_when).every(([ander, waarden]) => waarden.includes(invoer[ander]));
        // What is put away goes with its error.
        if (weg && !doos(veld).querySelector(".fout").hidden) zet(veld, invoer[veld.name]);
        doos(veld).hidden = weg;
      }
      for (const groep of formulier.querySelectorAll("[data-groep]")) groep.hidden = [...groep.querySelectorAll("[data-veld]")].every((veld) => veld.hidden);
    },
    fout: (naam, tekst) => fout(velden.find((v) => v.name === naam), tekst),
    open: () => (formulier.querySelector("fieldset").disabled = false),
  };
}

// The head and cells of a table that shows other columns than the page was made with.
function zetKolommen(tabel, kolommen) {
  const maak = (soort, klasse, ...inhoud) => {
    const cel = document.createElement(soort);
    if (klasse) cel.className = klasse;
    cel.append(...inhoud);
    return cel;
  };
  const soort = (kolom) => (kolom.decimals === null ? "" : "getal");
  const koppen = kolommen.map((kolom) => {
    const kop = maak("th", soort(kolom), kolom.label);
    kop.scope = "col";
    if (kolom.unit) kop.append(" ", maak("span", "eenheid", `(${kolom.unit})`));
    return kop;
  });
  tabel.querySelector("thead tr").replaceChildren(...koppen);
  const rij = tabel.querySelector("tbody tr");
  const cellen = kolommen.map((kolom, k) => {
    const cel = maak(k ? "td" : "th", soort(kolom));
    if (k) cel.dataset.kop = kolom.label;
    else cel.scope = "row";
    return cel;
  });
  rij.replaceChildren(...cellen);
  tabel.querySelector("tbody").replaceChildren(rij);
}
