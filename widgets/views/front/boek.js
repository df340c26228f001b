// What shows source and place of a figure must be able to go away without moving: Escape hides it until the reader leaves.
document.addEventListener("keydown", (gebeurtenis) => {
  if (gebeurtenis.key !== "Escape") return;
  for (const cijfer of document.querySelectorAll("a.cijfer:hover, a.cijfer:focus")) {
    cijfer.classList.add("dicht");
    const open = () => cijfer.classList.remove("dicht");
    cijfer.addEventListener("mouseleave", open, { once: true });
    cijfer.addEventListener("blur", open, { once: true });
  }
});
