// The state of a calculator in the address of the page: "?uitschieters.drempel=1.5", only what differs from the default.
// What calculators share has one key without a calculator's name: "?regio=AM03". Parts that are not of this calculator stay as they are.

const sleutelVan = (naam, veld) => (veld.shared ? veld.name : `${naam}.${veld.name}`);

// `elders`: what the panel of a work holds, which has the same name as its calculator.
function uitAdres(naam, velden, elders = []) {
  const gevonden = {};
  const afgewezen = [];
  const vanElders = [];
  for (const [sleutel, tekst] of new URLSearchParams(location.search)) {
    // "?uitschieters.regio=AM03" is the region of the whole page too.
    const gedeeld = velden.find((v) => v.shared && sleutel.split(".").at(-1) === v.name);
    if (!gedeeld && !sleutel.startsWith(naam + ".")) continue;
    if (elders.includes(sleutel.slice(naam.length + 1))) {
      vanElders.push(sleutel);
      continue;
    }
    const veld = gedeeld ?? velden.find((v) => v.name === sleutel.slice(naam.length + 1));
    // The plain key is the page's own; one with a calculator's name counts where that lacks.
    if (gedeeld && sleutel !== gedeeld.name && new URLSearchParams(location.search).has(gedeeld.name)) continue;
    const { waarde, fout } = veld ? toets(veld, tekst) : { fout: "onbekend" };
    if (fout) afgewezen.push({ van: veld, veld: sleutel.startsWith(naam + ".") ? undefined : gedeeld, tekst: `${veld ? veld.label : sleutel.slice(naam.length + 1)}: “${tekst.slice(0, 40)}”` });
    else gevonden[veld.name] = waarde;
  }
  return { gevonden, afgewezen, vanElders };
}

function metToestand(naam, velden, invoer, elders = []) {
  const adres = new URL(location.href);
  for (const sleutel of [...adres.searchParams.keys()]) {
    if (elders.includes(sleutel.slice(naam.length + 1))) continue;
    if (sleutel.startsWith(naam + ".") || velden.some((veld) => veld.shared && sleutel.endsWith("." + veld.name))) adres.searchParams.delete(sleutel);
  }
  for (const veld of velden) {
    if (invoer[veld.name] !== veld.default) adres.searchParams.set(sleutelVan(naam, veld), invoer[veld.name]);
    else adres.searchParams.delete(sleutelVan(naam, veld));
  }
  return adres;
}

// Browsers refuse more than some two hundred changes in half a minute, so wait for a pause.
function adresSchrijver(naam, velden, elders) {
  let wacht;
  return (invoer) => {
    clearTimeout(wacht);
    wacht = setTimeout(() => {
      const adres = metToestand(naam, velden, invoer, elders);
      if (adres.href !== location.href) history.replaceState(history.state, "", adres);
    }, 250);
  };
}

// Only what this calculator holds: the numbers that a reader typed elsewhere on the page are not this link's to give.
function deelbareLink(naam, velden, invoer, elders) {
  const adres = metToestand(naam, velden, invoer, elders);
  for (const sleutel of [...adres.searchParams.keys()]) {
    if (sleutel.includes(".") && !sleutel.startsWith(naam + ".")) adres.searchParams.delete(sleutel);
  }
  // Nor that the page stands inside another site. And it shows what this version does, whatever link led here.
  for (const sleutel of ["insluiten", "v"]) adres.searchParams.delete(sleutel);
  adres.searchParams.set("v", uitgave);
  adres.hash = naam;
  return adres.href;
}
