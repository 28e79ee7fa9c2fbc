// Bootstrap's colours follow the system's choice of light or dark. In the head, so that no page
// flashes in the wrong one.
(() => {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const apply = () => {
    document.documentElement.dataset.bsTheme = dark.matches ? "dark" : "light";
  };
  dark.addEventListener("change", apply);
  apply();
})();
