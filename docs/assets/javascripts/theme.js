// What both builders' themes lack. The pages are readable before and without it.

/** Tells the path to a page from the other navigation, for those who hear them listed. */
function namePath() {
  document.querySelector(".md-path")?.setAttribute("aria-label", "Breadcrumb");
}

/** Marks the tab of the folder that a page is in, where no menu lists the page itself. */
function markTab() {
  if (document.querySelector(".md-tabs__item--active")) return;
  const here = location.pathname;
  for (const item of document.querySelectorAll(".md-tabs__item")) {
    const folder = new URL("./", item.firstElementChild.href).pathname;
    const home = document.querySelector(".md-logo").pathname.replace("index.html", "");
    if (folder !== home && here.startsWith(folder)) item.classList.add("md-tabs__item--active");
  }
}

/** Lets the keyboard scroll tables that are wider than the page, which the theme has wrapped. */
function reachTables() {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
      else target.removeAttribute("tabindex");
    }
  });
  document.querySelectorAll(".md-typeset__scrollwrap").forEach((box) => observer.observe(box));
}

/** Switches between the colours of the system, light and dark, and remembers what is chosen. */
function chooseColours(form) {
  const choices = [...form.querySelectorAll("input")];
  const [, light, dark] = choices;
  const system = matchMedia("(prefers-color-scheme: dark)");

  function show() {
    const index = choices.findIndex(({ checked }) => checked);
    const shown = index ? choices[index] : system.matches ? dark : light;
    document.body.dataset.mdColorScheme = shown.dataset.mdColorScheme;
    choices.forEach((choice, at) => (choice.nextElementSibling.hidden = at !== index));
    const { mdColorMedia: media, mdColorScheme: scheme } = choices[index].dataset;
    __md_set("__palette", { index, color: { media, scheme } });
  }

  form.addEventListener("change", show);
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    const next = choices[(choices.indexOf(event.target) + 1) % choices.length];
    next.focus();
    next.click();
  });
  system.addEventListener("change", show);
  choices[__md_get("__palette")?.index ?? 0].checked = true;
  show();
}

document.querySelectorAll("[data-colours]").forEach(chooseColours);
namePath();
markTab();
addEventListener("DOMContentLoaded", reachTables); // when the theme has wrapped them
