// What a reader can take along: the table as CSV for Dutch spreadsheets, the figure as SVG or PNG with title and source.

function bewaar(naam, soort, inhoud) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([inhoud], { type: soort }));
  link.download = naam;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

// Exactly the cells that the page shows. Semicolons and a byte-order mark, or Dutch Excel puts all in one column.
function csv(sectie) {
  const cel = (element) => {
    // Excel takes a true minus sign for text, and a text that starts with = + - or @ for a formula.
    const tekst = element.textContent.trim().replace(/\s+/g, " ").replace(/\u2212/g, "-");
    const veilig = /^[=@\t]/.test(tekst) ? "'" + tekst : tekst;
    return /[";\n]/.test(veilig) ? `"${veilig.replace(/"/g, '""')}"` : veilig;
  };
  const rijen = [...sectie.querySelectorAll("[data-tabel] tr")];
  return "\ufeff" + rijen.map((rij) => [...rij.children].map(cel).join(";") + "\r\n").join("");
}

// A document of its own: title above, source below, white behind.
function figuurBestand(sectie, svg) {
  const [breed, hoog] = svg.getAttribute("viewBox").split(" ").slice(2).map(Number);
  const regels = (tekst, lengte) => tekst.trim().split(/\s+/).reduce((uit, woord) => {
    const laatste = uit[uit.length - 1];
    if (laatste && laatste.length + woord.length < lengte) uit[uit.length - 1] = `${laatste} ${woord}`;
    else uit.push(woord);
    return uit;
  }, []);
  const titel = regels(sectie.querySelector(".figuurtitel").textContent, breed / 10);
  // The figure leaves its page: the answer goes along, or nobody knows which state it shows.
  const stand = regels(sectie.querySelector("[data-antwoord]").textContent, breed / 7);
  const bron = regels(sectie.querySelector("[data-bronregel]").textContent, breed / 6.2);
  const kop = 18 + titel.length * 22 + stand.length * 17;
  const totaal = kop + hoog + 14 + bron.length * 15;
  const ruimte = "http://www.w3.org/2000/svg";
  const maak = (soort, eigenschappen, inhoud = "") => {
    const element = document.createElementNS(ruimte, soort);
    for (const [naam, waarde] of Object.entries(eigenschappen)) element.setAttribute(naam, waarde);
    element.textContent = inhoud;
    return element;
  };
  const geheel = maak("svg", { xmlns: ruimte, width: breed, height: totaal, viewBox: `0 0 ${breed} ${totaal}`, "font-family": "Arial, Helvetica, sans-serif" });
  geheel.append(maak("title", {}, titel.join(" ")), maak("desc", {}, sectie.querySelector("[data-beschrijving]").textContent));
  geheel.append(maak("rect", { width: "100%", height: "100%", fill: "white" }));
  titel.forEach((regel, i) => geheel.append(maak("text", { x: 8, y: 22 + 22 * i, "font-size": 17, "font-weight": "bold", fill: "#1f2933" }, regel)));
  stand.forEach((regel, i) => geheel.append(maak("text", { x: 8, y: 22 + 22 * titel.length + 17 * i, "font-size": 13, fill: "#1f2933" }, regel)));
  const kopie = svg.cloneNode(true);
  for (const deel of kopie.querySelectorAll("[role], [aria-roledescription]")) for (const naam of ["role", "aria-roledescription", "aria-label"]) deel.removeAttribute(naam);
  for (const naam of ["style", "class", "aria-hidden", "focusable"]) kopie.removeAttribute(naam);
  for (const [naam, waarde] of Object.entries({ x: 0, y: kop, width: breed, height: hoog })) kopie.setAttribute(naam, waarde);
  geheel.append(kopie);
  bron.forEach((regel, i) => geheel.append(maak("text", { x: 8, y: kop + hoog + 16 + 15 * i, "font-size": 11, fill: "#4a5561" }, regel)));
  return { tekst: new XMLSerializer().serializeToString(geheel), breed, hoog: totaal };
}

function bewaarPng(naam, bestand) {
  const beeld = new Image();
  beeld.onload = () => {
    const doek = document.createElement("canvas");
    doek.width = bestand.breed * 3;
    doek.height = bestand.hoog * 3;
    doek.getContext("2d").drawImage(beeld, 0, 0, doek.width, doek.height);
    doek.toBlob((inhoud) => bewaar(naam, "image/png", inhoud), "image/png");
  };
  beeld.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(bestand.tekst);
}

// This calculator alone on paper, with its link below it. A table that is closed opens for it.
function drukAf(sectie, link) {
  const tabel = sectie.querySelector("details[data-tabel]");
  const open = tabel?.open;
  if (tabel) tabel.open = true;
  sectie.dataset.druk = link.startsWith("http") ? link : " ";
  const gekozen = [...sectie.querySelectorAll("select")].map((keuze) => {
    const woorden = document.createElement("span");
    woorden.className = "gekozen";
    woorden.textContent = keuze.selectedOptions[0]?.textContent ?? "";
    keuze.after(woorden);
    return woorden;
  });
  for (let op = sectie.parentElement; op; op = op.parentElement) op.dataset.drukPad = "";
  const klaar = () => {
    delete sectie.dataset.druk;
    for (const op of document.querySelectorAll("[data-druk-pad]")) delete op.dataset.drukPad;
    for (const woorden of gekozen) woorden.remove();
    if (tabel) tabel.open = open;
  };
  // On a phone print() returns before the page is printed.
  window.addEventListener("afterprint", klaar, { once: true });
  print();
}
