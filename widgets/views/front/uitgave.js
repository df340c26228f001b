// A link says in `v` with which version of the figures it was made: the day on which those last changed, "2020-01-31". One that was
// made with another version than this one still works, but may show something else than it did. Said once, where the link leads.

function meldUitgave() {
  const van = new URLSearchParams(location.search).get("v") ?? "";
  if (van === uitgave || !/^\d{4}-\d\d-\d\d$/.test(van)) return;
  const dag = new Date(`${van}T00:00:00Z`);
  // What is no day is no version either.
  if (Number.isNaN(dag.getTime()) || dag.toISOString().slice(0, 10) !== van) return;
  const genoemd = document.getElementById(location.hash.slice(1))?.closest("[data-rekenhulp]");
  const kop = (genoemd ?? document.querySelector("[data-rekenhulp]"))?.querySelector("header");
  if (!kop) return;
  const melding = document.createElement("p");
  melding.className = "melding";
  melding.dataset.uitgave = van;
  melding.setAttribute("role", "status");
  kop.after(melding);
  const datum = dag.toLocaleDateString("nl-NL", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  const soort = van < uitgave ? "oudere" : "nieuwere";
  // A screen reader says what comes into an element that was there already.
  setTimeout(() => (melding.textContent = `Deze link is gemaakt met een ${soort} versie (${datum}). De cijfers of de rekenwijze kunnen ${soort === "oudere" ? "sindsdien veranderd" : "daar anders"} zijn.`), 100);
}
