// Comforts of the teacher's pages; all of them work without.
(() => {
  // A second click does no harm.
  for (const form of document.querySelectorAll("form[data-once]")) {
    form.addEventListener("submit", () => {
      setTimeout(() => form.querySelectorAll("[type=submit], button").forEach((b) => { b.disabled = true; }));
    });
  }
  addEventListener("pageshow", () => {
    document.querySelectorAll("form[data-once] [disabled]").forEach((b) => { b.disabled = false; });
  });

  for (const form of document.querySelectorAll("form[data-confirm]")) {
    form.addEventListener("submit", (event) => {
      if (!confirm(form.dataset.confirm)) event.preventDefault();
    });
  }

  // Back to where one came from, with its place on the page.
  document.querySelector("a[data-back]")?.addEventListener("click", (event) => {
    if (history.length > 1) { event.preventDefault(); history.back(); }
  });

  // The page of a piece of work goes on by itself.
  const progress = document.getElementById("progress");
  const look = async () => {
    try {
      const answer = await fetch(progress.dataset.state);
      const said = await answer.json();
      if (said.state === "done") return location.replace(said.url);
      if (said.state === "failed") return location.reload();
    } catch { /* asked again in a moment */ }
    setTimeout(look, 600);
  };
  if (progress) look();

  // Keys on the review page, as its head says.
  const items = document.getElementById("items");
  if (!items) return;
  document.getElementById("keys")?.removeAttribute("hidden");
  const cards = () => [...items.querySelectorAll(".question[data-lights]")];
  const here = () => document.activeElement?.closest?.(".question[data-lights]");
  const press = (label) => {
    const found = [...(here()?.querySelectorAll("button, a.btn") ?? [])]
      .find((one) => one.textContent.trim().startsWith(label));
    found?.click();
  };
  const step = (by) => {
    const all = cards();
    const at = all.indexOf(here());
    all[Math.min(Math.max(at + by, 0), all.length - 1)]?.focus();
  };
  const KEYS = {
    j: () => step(1), k: () => step(-1), y: () => press("Ke"), e: () => press("Edit"),
    s: () => press("Swap"), x: () => press("Drop"), u: () => press("↑"), d: () => press("↓"),
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, textarea, select")) return;
    const act = KEYS[event.key];
    if (act) { event.preventDefault(); act(); }
  });
  const target = document.getElementById(location.hash.slice(1));
  if (target?.matches(".question")) target.focus();
})();
