// Dutch numbers that people type: "1.234,5", "1234,5", and "1234.5" where the point can only be a decimal one.

function leesGetal(tekst) {
  let kaal = String(tekst).trim().replace(/\s*(%|procent|procentpunt|uur|mensen|banen)$/i, "").replace(/[\s\u00a0]/g, "").replace(/^[\u2212\u2013]/, "-");
  if (kaal.includes(",")) {
    if (!/^[-+]?(\d+|\d{1,3}(\.\d{3})+)?(,\d*)$/.test(kaal)) return NaN;
    kaal = kaal.replace(/\./g, "").replace(",", ".");
  } else if (/^[-+]?\d{1,3}(\.\d{3})+$/.test(kaal)) {
    kaal = kaal.replace(/\./g, "");
  }
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(kaal) ? Number(kaal) : NaN;
}

// A value as its input shows it: with Dutch decimals and points; a year without points.
const geschreven = (waarde, veld) => (veld.year ? String(waarde) : modellen.zonder_nullen(waarde, veld.decimals));

// What a value of an input may be: the value to use, or a sentence that says what is wrong.
function toets(veld, tekst) {
  if (veld.kind === "choice") {
    return veld.values.includes(tekst) ? { waarde: tekst } : { fout: "Deze keuze kennen wij niet." };
  }
  if (veld.kind === "text") return tekst.length > veld.longest ? { fout: `Dit is te lang: er passen ${veld.longest} tekens.` } : { waarde: tekst };
  const getal = typeof tekst === "number" ? tekst : leesGetal(tekst);
  const grenzen = `Vul een getal in van ${geschreven(veld.low, veld)} tot en met ${geschreven(veld.high, veld)}.`;
  if (typeof tekst === "string" && tekst.trim() === "") return { fout: grenzen };
  if (!Number.isFinite(getal)) return { fout: `Dit is geen getal. ${grenzen}` };
  if (getal < veld.low || getal > veld.high) return { fout: grenzen };
  return { waarde: modellen.afgerond(getal, veld.decimals) };
}
