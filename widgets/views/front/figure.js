// The living figure. The picture in the page, made when the book was built, stands until Vega has drawn its like.
// There are two sizes, for a wide and a narrow column; the stylesheet shows one of them.

let laadt;

// Vega is loaded once per page, from where the page says, or from the kernel of the widget.
function laadVega(model) {
  laadt ??= new Promise((klaar, mislukt) => {
    const script = document.createElement("script");
    script.onload = () => klaar(window.werkzekerheidVega);
    script.onerror = () => mislukt(new Error("vega"));
    const adres = document.querySelector("[data-rekenhulp-vega]")?.dataset.rekenhulpVega;
    if (adres) {
      script.src = adres;
      document.head.append(script);
    } else {
      model.on("msg:custom", (bericht) => {
        if (bericht?.soort !== "vega") return;
        script.src = URL.createObjectURL(new Blob([bericht.code], { type: "text/javascript" }));
        document.head.append(script);
      });
      model.send({ soort: "vega" });
    }
  });
  laadt.catch(() => (laadt = undefined));
  return laadt;
}

function maakFiguur(sectie, gegevens, model) {
  const tekening = sectie.querySelector("[data-tekening]");
  const beelden = {};
  let uitkomst;
  let klaar = false;
  let nabij = false;
  let straks;

  // Asking for a width makes the browser lay out the page: once per change of size is enough, not once per step and figure.
  let gezien;
  const zichtbaar = () => (gezien ??= [...tekening.querySelectorAll("[data-maat]")].find((vak) => vak.offsetWidth > 0)?.dataset.maat);

  async function teken(maat) {
    if (!maat || !uitkomst) return;
    if (!beelden[maat]) {
      const vega = await laadVega(model);
      const spec = structuredClone(gegevens.charts[maat]);
      for (const bron of spec.data) if (gegevens.datasets.includes(bron.name)) bron.values = uitkomst[bron.name].map((rij) => ({ ...rij }));
      const doos = document.createElement("div");
      const { view } = await vega(doos, spec, { mode: "vega", renderer: "svg", ast: true, actions: false, logLevel: 1, defaultStyle: false, tooltip: { theme: "rekenhulp" } });
      doos.querySelector("svg").setAttribute("aria-hidden", "true");
      // The picture's name stands on the element around it; Vega's own says in English that this is a visualization.
      for (const naam of ["role", "aria-roledescription", "aria-label"]) doos.querySelector("svg").parentElement.removeAttribute(naam);
      if (gegevens.pick) {
        view.addEventListener("click", (_, merk) => merk?.datum && sectie.dispatchEvent(new CustomEvent("figuur-gekozen", { detail: merk.datum })));
      }
      tekening.querySelector(`[data-maat="${maat}"]`).replaceChildren(doos.querySelector("svg").parentElement);
      beelden[maat] = { view, van: uitkomst };
    }
    const beeld = beelden[maat];
    if (beeld.van === uitkomst) return;
    for (const naam of gegevens.datasets) {
      // Rows that are the same are left alone: Vega would draw every mark of theirs again.
      if (JSON.stringify(beeld.van[naam]) === JSON.stringify(uitkomst[naam])) continue;
      beeld.view.data(naam, uitkomst[naam].map((rij) => ({ ...rij })));
    }
    beeld.van = uitkomst;
    await beeld.view.runAsync();
  }

  // What is out of sight follows when the page is at rest: the reader waits only for what there is to see.
  function laat() {
    clearTimeout(straks);
    straks = setTimeout(() => Promise.all(["breed", "smal"].map(teken)).then(() => tekening.removeAttribute("data-oud")).catch(() => {}), 400);
  }

  async function ververs() {
    if (!klaar) return;
    if (!nabij) return laat();
    const maat = zichtbaar();
    try {
      await teken(maat);
      tekening.removeAttribute("data-oud");
    } catch (fout) {
      console.error(fout);
      sectie.dispatchEvent(new CustomEvent("figuur-mislukt"));
    }
    // The other size follows at rest: printing or turning the phone may show it.
    clearTimeout(straks);
    straks = setTimeout(() => teken(maat === "smal" ? "breed" : "smal").catch(() => {}), 600);
  }

  const kijker = new IntersectionObserver(
    (ingangen) => {
      const was = nabij;
      nabij = ingangen.at(-1).isIntersecting;
      if (!nabij || was) return;
      klaar = true;
      ververs();
    },
    { rootMargin: "800px" },
  );
  kijker.observe(sectie);
  const maten = new ResizeObserver(() => {
    gezien = undefined;
    ververs();
  });
  maten.observe(tekening);

  return {
    toon(nieuw, eerste) {
      uitkomst = nieuw;
      if (!eerste && !beelden[zichtbaar()]) tekening.setAttribute("data-oud", "");
      return ververs();
    },
    nu() {
      klaar = nabij = true;
      return ververs();
    },
    svg: () => tekening.querySelector(`[data-maat="${zichtbaar() ?? "breed"}"] svg`),
    weg() {
      kijker.disconnect();
      maten.disconnect();
      clearTimeout(straks);
      for (const beeld of Object.values(beelden)) beeld.view.finalize();
    },
  };
}
