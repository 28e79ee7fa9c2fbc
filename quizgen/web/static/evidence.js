// The words that settle a question light up in the article while the question has the focus or
// the pointer.
(() => {
  const article = document.querySelector(".article");
  if (!article) return;
  const marks = (name) => article.querySelectorAll(`mark[data-for~="${CSS.escape(name)}"]`);
  let lit = null;

  const light = (card) => {
    const name = card?.dataset.lights;
    if (!name || name === lit) return;
    article.querySelectorAll("mark.lit").forEach((one) => one.classList.remove("lit"));
    lit = name;
    const found = marks(name);
    found.forEach((one) => one.classList.add("lit"));
    if (found.length && article.scrollHeight > article.clientHeight) {
      const top = found[0].getBoundingClientRect().top - article.getBoundingClientRect().top;
      article.scrollTop += top - article.clientHeight / 3;
    }
  };

  for (const event of ["focusin", "pointerover"]) {
    document.addEventListener(event, (e) => light(e.target.closest?.("[data-lights]")));
  }
})();
