// The time that is left, by the server's word: shown every second, told to a screen reader at a few
// moments. At its end "timeup" goes out, and a page that only waits for its button hands in.
(() => {
  const timer = document.getElementById("timer");
  if (!timer) return;
  const announce = document.getElementById("announce");
  const MOMENTS = [600, 300, 60]; // seconds left at which a screen reader is told
  let end = 0;
  let told = Infinity;
  let next = 0;

  const tick = () => {
    const left = Math.max(0, Math.round((end - performance.now()) / 1000));
    timer.textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")} left`;
    timer.classList.toggle("short", left < 60);
    const moment = MOMENTS.find((one) => left <= one && one < told && left > one - 5);
    if (moment) {
      told = moment;
      announce.textContent = moment === 60 ? "One minute left" : `${moment / 60} minutes left`;
    }
    if (left > 0) next = setTimeout(tick, 1000);
    else document.dispatchEvent(new Event("timeup"));
  };
  const set = (left) => {
    clearTimeout(next);
    end = performance.now() + left * 1000;
    tick();
  };

  document.addEventListener("left", (event) => { if (event.detail !== null) set(event.detail); });
  document.addEventListener("timeup", () => document.querySelector("form[data-hand-in]")?.submit());
  timer.hidden = false;
  set(Number(timer.dataset.left));
})();
