// The table of students refreshes by itself, unless somebody has a menu open or is in it.
(() => {
  const live = document.getElementById("live");
  const PAUSE = 3000; // ms
  const look = async () => {
    const busy = document.hidden || live.querySelector("details[open]") || live.contains(document.activeElement);
    if (!busy) {
      try {
        const answer = await fetch(live.dataset.live);
        if (answer.ok && !answer.redirected) {
          const text = await answer.text();
          if (!live.querySelector("details[open]")) live.innerHTML = text;
        }
      } catch { /* asked again in a moment */ }
    }
    setTimeout(look, PAUSE);
  };
  setTimeout(look, PAUSE);
})();
