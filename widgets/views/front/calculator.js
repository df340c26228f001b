// A calculator comes to life: the section that Python wrote gets its inputs, model, answer, figure and table connected.
// `model` is anywidget's, or a stand-in with the same get, set, on, save_changes and send where there is no kernel.

// Where the outcome is words, the table stands in the figure's place.
const geenFiguur = { toon: () => Promise.resolve(), nu: () => Promise.resolve(), weg() {} };

function bind(sectie, model, { adres }) {
  const gegevens = JSON.parse(sectie.querySelector("[data-rekenhulp-gegevens]").textContent);
  // The counts of all regions stand once on a page of the book.
  if (gegevens.data.regios === "gedeeld") Object.assign(gegevens.data, JSON.parse(document.getElementById("gedeelde-regios").textContent));
  const velden = gegevens.inputs;
  const rekenhulp = modellen.rekenhulpen[gegevens.name];
  const vind = (kenmerk) => sectie.querySelector(`[data-${kenmerk}]`);
  const beginstand = () => Object.fromEntries(velden.map((veld) => [veld.name, veld.default]));
  const schrijfAdres = adres ? adresSchrijver(gegevens.name, velden, gegevens.work) : () => {};
  // What leads away from here with the state that shows: the calculator's own page, and there the code to put it elsewhere.
  const zegStand = () => {
    if (!adres) return;
    const link = deelbareLink(gegevens.name, velden, invoer, gegevens.work);
    if (vind("eigen-pagina")) vind("eigen-pagina").search = new URL(link).search;
    sectie.dispatchEvent(new CustomEvent("rekenhulp-stand", { bubbles: true, detail: { link } }));
  };
  const figuur = gegevens.charts.breed ? maakFiguur(sectie, gegevens, model) : geenFiguur;
  let invoer = beginstand();
  let ditBeeld = 0;
  let nogEens = false;
  let voorlezen;
  let zwijg = false;
  let tabelVan;
  let kolommenVan = gegevens.data.kolommen ?? gegevens.columns;

  const formulier = maakVelden(sectie, velden, (naam, waarde) => {
    if (invoer[naam] !== waarde) kies({ ...invoer, [naam]: waarde });
  });

  // What all calculators on the page share, such as the region: one changes it, the others follow.
  const deel = (oud) => {
    const gewijzigd = velden.filter((veld) => veld.shared && oud[veld.name] !== invoer[veld.name]);
    if (!gewijzigd.length) return;
    const hoogte = sectie.getBoundingClientRect().top;
    for (const veld of gewijzigd) {
      document.dispatchEvent(new CustomEvent("rekenhulp-gedeeld", { detail: { van: sectie, naam: veld.name, waarde: invoer[veld.name] } }));
    }
    // What stands above may have grown: the reader stays where the choice was made.
    requestAnimationFrame(() => scrollBy({ top: sectie.getBoundingClientRect().top - hoogte, behavior: "instant" }));
  };
  const volg = ({ detail }) => {
    const veld = velden.find((v) => v.shared && v.name === detail.naam);
    if (!veld || detail.van === sectie || invoer[veld.name] === detail.waarde || toets(veld, detail.waarde).fout) return;
    kies({ ...invoer, [veld.name]: detail.waarde }, { alleen: true });
    formulier.toon(invoer);
  };
  document.addEventListener("rekenhulp-gedeeld", volg);

  function meld(tekst) {
    vind("melding").textContent = tekst ?? "";
    vind("melding").hidden = !tekst;
  }

  function kies(nieuw, { stil = false, alleen = false } = {}) {
    const oud = invoer;
    invoer = nieuw;
    meld();
    formulier.schik(invoer);
    if (!stil) {
      model.set("invoer", { ...invoer });
      model.save_changes();
    }
    schrijfAdres(invoer);
    zegStand();
    zwijg = alleen;
    if (!alleen) deel(oud);
    // At once, so that the next frame shows it; what comes within the same frame is taken together.
    if (ditBeeld) {
      nogEens = true;
      return;
    }
    reken();
    ditBeeld = requestAnimationFrame(() => {
      ditBeeld = 0;
      if (nogEens) reken();
      nogEens = false;
    });
  }

  function reken(eerste = false) {
    const begin = performance.now();
    let uitkomst;
    try {
      uitkomst = rekenhulp.compute(invoer, gegevens.data);
    } catch (fout) {
      console.error(fout);
      return meld("Met deze waarden kunnen wij niet rekenen. U ziet nog de vorige uitkomst.");
    }
    const zin = rekenhulp.summary(invoer, uitkomst, gegevens.data);
    vind("beschrijving").textContent = rekenhulp.describe(invoer, uitkomst, gegevens.data);
    for (const uit of gegevens.outputs) vind(`uitkomst="${uit.key}"`).textContent = modellen.toon(uitkomst[uit.key], uit);
    vulAntwoord(zin);
    vulTabel(uitkomst);
    sectie.dataset.stap = Number(sectie.dataset.stap ?? 0) + 1;
    const getekend = figuur.toon(uitkomst, eerste);
    getekend.then(() => {
      sectie.dataset.getekend = sectie.dataset.stap;
      // For who opens the browser's performance panel, and for `make bench`.
      performance.clearMeasures(gegevens.name);
      performance.measure(gegevens.name, { start: begin });
    });
    if (eerste) return;
    // Only where the choice was made is the answer said.
    clearTimeout(voorlezen);
    if (zwijg) {
      vind("voorlezen").textContent = "";
      return;
    }
    // A screen reader hears the answer once the reader pauses, not at every step of the slider.
    clearTimeout(voorlezen);
    voorlezen = setTimeout(() => {
      vind("voorlezen").textContent = zin;
      // Said once; who reads on finds the answer itself.
      voorlezen = setTimeout(() => (vind("voorlezen").textContent = ""), 8000);
    }, 700);
  }

  // The first sentence is the answer; the rest explains it. Where the form is long, the answer stands in sight below it too.
  function vulAntwoord(zin) {
    const eerste = zin.slice(0, zin.indexOf(". ") + 1) || zin;
    const sterk = document.createElement("strong");
    sterk.textContent = eerste;
    vind("antwoord").replaceChildren(sterk, zin.slice(eerste.length));
    const kort = vind("kort");
    if (kort) kort.textContent = gegevens.outputs.length ? [...sectie.querySelectorAll(".uitkomsten div")].map((vak) => `${vak.querySelector("dt").textContent}: ${vak.querySelector("dd").textContent.trim()}`).join(" · ") : eerste;
  }

  // A closed table is filled when it opens, or when it is asked for in another way.
  function vulTabel(uitkomst) {
    tabelVan = uitkomst;
    if (vind("tabel").open !== false) zetTabel();
  }

  function zetTabel() {
    const uitkomst = tabelVan;
    if (!uitkomst) return;
    tabelVan = undefined;
    const romp = vind("tabel").querySelector("tbody");
    // What a kernel found may have columns of its own.
    const kolommen = gegevens.data.kolommen ?? gegevens.columns;
    if (kolommen !== kolommenVan) zetKolommen(vind("tabel"), (kolommenVan = kolommen));
    while (romp.children.length < uitkomst[gegevens.table].length) romp.append(romp.lastElementChild.cloneNode(true));
    while (romp.children.length > uitkomst[gegevens.table].length) romp.lastElementChild.remove();
    const rijen = romp.children;
    uitkomst[gegevens.table].forEach((rij, r) => {
      kolommen.forEach((kolom, k) => {
        const cel = rijen[r].children[k];
        const tekst = modellen.toon(rij[kolom.key], kolom);
        if (cel.textContent !== tekst) cel.textContent = tekst;
      });
    });
  }

  // A file says in its name which state it shows: "uitschieters-drempel-2".
  const bestandsnaam = () => [gegevens.name, ...velden.filter((veld) => invoer[veld.name] !== veld.default).flatMap((veld) => [veld.name, invoer[veld.name]])].join("-").replace(/[^\w.-]/g, "_").slice(0, 120);

  const doe = {
    // The region belongs to the whole page: it stays.
    herstel() {
      kies({ ...beginstand(), ...Object.fromEntries(velden.filter((veld) => veld.shared).map((veld) => [veld.name, invoer[veld.name]])) });
      formulier.toon(invoer);
    },
    async link() {
      const link = deelbareLink(gegevens.name, velden, invoer, gegevens.work);
      try {
        await navigator.clipboard.writeText(link);
        meld("De link staat op het klembord. Wie hem opent, ziet deze stand.");
      } catch {
        meld(`Kopieer deze link: ${link}`);
      }
    },
    csv: () => {
      zetTabel();
      bewaar(`${bestandsnaam()}.csv`, "text/csv;charset=utf-8", csv(sectie));
    },
    svg: () => bewaar(`${bestandsnaam()}.svg`, "image/svg+xml", figuurBestand(sectie, figuur.svg()).tekst),
    async druk() {
      zetTabel();
      await figuur.nu();
      drukAf(sectie, adres ? deelbareLink(gegevens.name, velden, invoer, gegevens.work) : "");
    },
    png: () => bewaarPng(`${bestandsnaam()}.png`, figuurBestand(sectie, figuur.svg())),
  };
  sectie.addEventListener("click", (gebeurtenis) => doe[gebeurtenis.target.closest("[data-doe]")?.dataset.doe]?.());
  sectie.addEventListener("figuur-mislukt", () => {
    meld("De figuur kon niet worden bijgewerkt. De zin, de cijfers en de tabel kloppen wel.");
    for (const soort of ["svg", "png"]) sectie.querySelector(`[data-doe="${soort}"]`).disabled = true;
  });
  // A mark that stands for a choice, such as a region's, makes that choice when it is tapped.
  sectie.addEventListener("figuur-gekozen", ({ detail }) => {
    const { waarde } = toets(velden.find((veld) => veld.name === gegevens.pick[1]), detail[gegevens.pick[0]] ?? "");
    if (waarde === undefined) return;
    kies({ ...invoer, [gegevens.pick[1]]: waarde });
    formulier.toon(invoer);
  });
  vind("tabel").addEventListener("toggle", zetTabel);
  window.addEventListener("beforeprint", zetTabel);
  sectie.querySelector('[data-doe="link"]').hidden = !adres;
  // JupyterLab takes the arrow keys of a slider for moving between cells.
  sectie.addEventListener("keydown", (gebeurtenis) => gebeurtenis.stopPropagation());

  const inAdres = adres ? uitAdres(gegevens.name, velden, gegevens.work) : { gevonden: {}, afgewezen: [], vanElders: [] };
  const vanKern = geldig(model.get("invoer") ?? {});
  model.on("change:invoer", () => {
    const nieuw = { ...invoer, ...geldig(model.get("invoer")) };
    if (velden.every((veld) => nieuw[veld.name] === invoer[veld.name])) return;
    kies(nieuw, { stil: true });
    formulier.toon(invoer);
  });

  // A kernel may have found the data anew, see `Work`; without one they are those in the page.
  const vanPagina = gegevens.data;
  const vernieuw = () => {
    const nieuw = model.get("gegevens") ?? {};
    gegevens.data = Object.keys(nieuw).length ? nieuw : vanPagina;
    return gegevens.data !== vanPagina;
  };
  model.on("change:gegevens", () => {
    vernieuw();
    reken();
  });

  function geldig(los) {
    // What is not given keeps its value: an empty text may be a choice of its own.
    const paren = velden.filter((veld) => veld.name in los).map((veld) => [veld.name, toets(veld, los[veld.name]).waarde]);
    return Object.fromEntries(paren.filter(([, waarde]) => waarde !== undefined));
  }

  invoer = { ...beginstand(), ...vanKern, ...inAdres.gevonden };
  formulier.toon(invoer);
  formulier.open();
  sectie.querySelector("[data-levend]").hidden = false;
  const anders = vernieuw() || velden.some((veld) => invoer[veld.name] !== veld.default);
  if (Object.keys(inAdres.gevonden).length) {
    model.set("invoer", { ...invoer });
    model.save_changes();
  }
  reken(!anders);
  // A shared state is drawn at once, in view or not: the page may be printed before anyone scrolls.
  if (anders) figuur.nu();
  // What they share is refused once, by the first that has it.
  const afgewezen = inAdres.afgewezen.filter(({ veld }) => !veld || document.querySelector(`[data-gedeeld="${veld.name}"]`)?.closest("[data-rekenhulp]") === sectie);
  if (afgewezen.length) {
    meld(`De link bevat iets dat niet kan (${afgewezen.map(({ tekst }) => tekst).join("; ")}). Daarvoor gebruiken wij de beginstand.`);
    schrijfAdres(invoer);
  }
  if (inAdres.vanElders.length && !document.querySelector("[data-rekenhulp-adres]")) {
    meld("Deze link hoort bij een berekening die een server nodig heeft. Zonder server ziet u hier de beginstand.");
  }
  sectie.dataset.klaar = "1";
  zegStand();
  return () => {
    document.removeEventListener("rekenhulp-gedeeld", volg);
    window.removeEventListener("beforeprint", zetTabel);
    figuur.weg();
  };
}

function render({ model, el }) {
  const naam = model.get("naam");
  const vooraf = window.werkzekerheid?.vooruit.get(naam);
  if (vooraf) {
    // It stands on the page already, and may be in use: it stays where it is and takes this model.
    window.werkzekerheid.vooruit.delete(naam);
    vooraf.model.verbind(model);
    vooraf.sectie.dataset.verbonden = "1";
    return;
  }
  const stijl = document.createElement("style");
  stijl.textContent = model.get("stijl");
  el.innerHTML = model.get("html");
  el.prepend(stijl);
  // Under Voila the page is ours, and so are its address and the files of the book; a notebook's belong to JupyterLab.
  const boek = document.querySelector("[data-rekenhulp-adres]")?.dataset.rekenhulpAdres;
  for (const link of el.querySelectorAll("a[data-bestand], a[data-eigen-pagina]")) {
    if (boek) link.href = boek + link.getAttribute("href");
    else link.replaceWith("bestand" in link.dataset ? link.textContent : "");
  }
  return bind(el.querySelector("[data-rekenhulp]"), model, { adres: Boolean(boek) });
}
