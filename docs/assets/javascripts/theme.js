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

namePath();
markTab();
addEventListener("load", reachTables);
