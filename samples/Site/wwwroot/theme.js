// Runs before the first paint: the reader's choice of light or dark, else the system's.
const root = document.documentElement;
const stored = (() => { try { return localStorage.getItem("theme"); } catch { return null; } })();
if (stored === "light" || stored === "dark") {
  root.dataset.theme = stored;
}

addEventListener("DOMContentLoaded", () => {
  const button = document.querySelector("[data-theme-switch]");
  const system = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.theme ?? (system.matches ? "dark" : "light")) === "dark";
  const show = () => { button.textContent = isDark() ? "Light" : "Dark"; };
  button.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    try { localStorage.setItem("theme", root.dataset.theme); } catch { /* The choice ends with the page. */ }
    show();
  });
  system.addEventListener("change", show);
  button.hidden = false;
  show();
});
