// The state of a calculator in the address of the page: "?uitschieters.drempel=1.5", only what differs from the default.
// What calculators share has one key without a calculator's name: "?regio=AM03". Parts that are not of this calculator stay as they are.

const sleutelVan = (naam, veld) => (veld.shared ? veld.name : `${naam}.${veld.name}`);

function uitAdres(naam, velden) {
  const gevonden = {};
  const afgewezen = [];
  for (const [sleutel, tekst] of new URLSearchParams(location.search)) {
    // "?uitschieters.regio=AM03" is the region of the whole page too.
    const gedeeld = velden.find((v) => v.shared && sleutel.split(".").at(-1) === v.name);
    if (!gedeeld && !sleutel.startsWith(naam + ".")) continue;
    const veld = gedeeld ?? velden.find((v) => v.name === sleutel.slice(naam.length + 1));
    // The plain key is the page's own; one with a calculator's name counts where that lacks.
    if (gedeeld && sleutel !== gedeeld.name && new URLSearchParams(location.search).has(gedeeld.name)) continue;
    const { waarde, fout } = veld ? toets(veld, tekst) : { fout: "onbekend" };
    if (fout) afgewezen.push({ veld: sleutel.startsWith(naam + ".") ? undefined : gedeeld, tekst: `${veld ? veld.label : sleutel.slice(naam.length + 1)}: “${tekst.slice(0, 40)}”` });
    else gevonden[veld.name] = waarde;
  }
  return { gevonden, afgewezen };
}

function metToestand(naam, velden, invoer) {
  const adres = new URL(location.href);
  for (const sleutel of [...adres.searchParams.keys()]) {
    if (sleutel.startsWith(naam + ".") || velden.some((veld) => veld.shared && sleutel.endsWith("." + veld.name))) adres.searchParams.delete(sleutel);
  }
  for (const veld of velden) {
    if (invoer[veld.name] !== veld.default) adres.searchParams.set(sleutelVan(naam, veld), invoer[veld.name]);
    else adres.searchParams.delete(sleutelVan(naam, veld));
  }
  return adres;
}

// Browsers refuse more than some two hundred changes in half a minute, so wait for a pause.
function adresSchrijver(naam, velden) {
  let wacht;
  return (invoer) => {
    clearTimeout(wacht);
    wacht = setTimeout(() => {
      const adres = metToestand(naam, velden, invoer);
      if (adres.href !== location.href) history.replaceState(history.state, "", adres);
    }, 250);
  };
}

// Only what this calculator holds: the numbers that a reader typed elsewhere on the page are not this link's to give.
function deelbareLink(naam, velden, invoer) {
  const adres = metToestand(naam, velden, invoer);
  for (const sleutel of [...adres.searchParams.keys()]) {
    if (sleutel.includes(".") && !sleutel.startsWith(naam + ".")) adres.searchParams.delete(sleutel);
  }
  adres.hash = naam;
  return adres.href;
}
