// What every page adds to Material: reachable code blocks, the filters of the table of codes,
// and the page for unknown addresses. Everything is readable before and without this script.

/** Lets the keyboard scroll code and tabs that are wider than their box, as soon as they are shown. */
function reachCode() {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
      else target.removeAttribute("tabindex");
    }
  });
  document.querySelectorAll("pre > code, .tabbed-labels").forEach((box) => observer.observe(box));
}

/** Says that small boxes are no landmarks: copy buttons and the tags of results come by the dozen. */
function quietLandmarks() {
  const settle = () => {
    for (const box of document.querySelectorAll(":is(.md-code__nav, .md-tags):not([role])")) {
      box.setAttribute("role", "none");
    }
  };
  new MutationObserver(settle).observe(document.body, { childList: true, subtree: true });
  settle();
}

/** Makes an element; text is only ever set as text. */
function make(tag, attributes = {}, ...children) {
  const element = Object.assign(document.createElement(tag), attributes);
  element.append(...children);
  return element;
}

/** What a link in a cell says of its row: `#outcome-failed` is a facet with a value. */
function facetOf(link) {
  const fragment = /#([a-z0-9]+)-(\w+)$/.exec(link.href);
  if (fragment) return { key: fragment[1], value: fragment[2] };
  const page = /\/([a-z][a-z0-9_]*)(\/|\/index\.html|\.html)$/.exec(link.href);
  return page && { key: "category", value: page[1] };
}

/** The rows of a table with their facets, text and the labels of the columns. */
function readTable(table) {
  const labels = [...table.querySelectorAll("thead th")].map((th) => th.textContent.trim());
  const facets = new Map();
  const rows = [...table.tBodies[0].rows].map((row) => {
    const values = {};
    [...row.cells].forEach((cell, column) => {
      cell.dataset.label = labels[column];
      const facet = column > 1 && cell.firstElementChild && facetOf(cell.firstElementChild);
      if (!facet) return;
      values[facet.key] = facet.value;
      if (!facets.has(facet.key)) facets.set(facet.key, { label: labels[column], titles: new Map() });
      facets.get(facet.key).titles.set(facet.value, cell.textContent.trim());
    });
    return { row, values, text: row.textContent.toLowerCase().replaceAll("_", " ") };
  });
  return { facets, rows };
}

/** Puts filters before the table; their state lives in the address, beside the theme's own `q`. */
function addFilters(table) {
  const { facets, rows } = readTable(table);
  const state = new URLSearchParams(location.search);
  const search = make("input", { type: "search", id: "filter-text", name: "text", autocomplete: "off" });
  const count = make("output", {});
  const reset = make("button", { type: "reset", textContent: "Clear filters" });
  const selects = new Map();
  const form = make("form", { className: "filters" });
  form.setAttribute("role", "search");
  form.setAttribute("aria-label", "Filter the table of codes");
  form.append(make("div", {}, make("label", { htmlFor: "filter-text", textContent: "Text or number" }), search));
  for (const [key, { label, titles }] of facets) {
    const select = make("select", { id: `filter-${key}`, name: key });
    select.append(make("option", { value: "" }));
    for (const [value, title] of titles) {
      select.append(make("option", { value, title }));
    }
    selects.set(key, select);
    form.append(make("div", {}, make("label", { htmlFor: select.id, textContent: label }), select));
  }
  form.append(make("p", { className: "filters__status" }, count, reset));

  const wanted = () => Object.fromEntries([...selects].map(([key, select]) => [key, select.value]));
  const matches = (entry, filters, words, except) =>
    words.every((word) => entry.text.includes(word)) &&
    Object.entries(filters).every(
      ([key, value]) => key === except || !value || entry.values[key] === value,
    );

  function update() {
    const filters = wanted();
    const words = search.value.toLowerCase().replaceAll("_", " ").split(/\s+/).filter(Boolean);
    const shown = rows.filter((entry) => {
      const match = matches(entry, filters, words);
      entry.row.hidden = !match;
      return match;
    });
    for (const [key, select] of selects) {
      const others = rows.filter((entry) => matches(entry, filters, words, key));
      for (const option of select.options) {
        const number = others.filter((e) => !option.value || e.values[key] === option.value).length;
        option.textContent = `${option.title || "Any"} (${number})`;
        option.disabled = number === 0 && !option.selected;
      }
    }
    count.textContent = `${shown.length} of ${rows.length} codes`;
    reset.hidden = shown.length === rows.length && !search.value;
  }

  function remember() {
    const address = new URL(location.href);
    for (const [key, value] of [["text", search.value], ...Object.entries(wanted())]) {
      if (value) address.searchParams.set(key, value);
      else address.searchParams.delete(key);
    }
    history.replaceState(history.state, "", address);
  }

  search.value = state.get("text") ?? "";
  for (const [key, select] of selects) {
    if (facets.get(key).titles.has(state.get(key))) select.value = state.get(key);
  }
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", () => (update(), remember()));
  form.addEventListener("reset", () => setTimeout(() => (update(), remember(), search.focus())));
  update();
  (table.closest(".md-typeset__scrollwrap") ?? table).before(form);
}

/** Buttons that copy the text of another element, also where it is folded away. */
function copyTexts() {
  for (const button of document.querySelectorAll("[data-copy-from]")) {
    const label = button.textContent;
    const source = document.querySelector(button.dataset.copyFrom);
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(source.textContent.trim());
        button.textContent = "Copied";
        setTimeout(() => (button.textContent = label), 2000);
      } catch {
        source.closest("details").open = true;
        getSelection().selectAllChildren(source);
      }
    });
  }
}

/** On the page for unknown addresses: finds the code or name that the address holds. */
async function findAddress(place) {
  const base = place.dataset.base;
  const words = decodeURIComponent(location.pathname).toUpperCase().split(/[^A-Z0-9]+/).filter(Boolean);
  const reply = await fetch(`${base}codes/catalogue.json`);
  const { statuses } = await reply.json();
  const path = `_${words.join("_")}_`;
  const found = statuses.filter(({ code, name }) => words.includes(`${code}`) || path.includes(`_${name}_`));
  const list = make("ul");
  for (const { code, name, title } of found.length ? found : statuses) {
    const link = make("a", { href: `${base}codes/${code}/`, textContent: `${code} ${name}` });
    list.append(make("li", {}, link, `: ${title}`));
  }
  const text = found.length ? "The address names a code. Did you mean:" : "These are all the codes:";
  place.replaceChildren(make("p", { textContent: text }), list);
}

document.documentElement.classList.add("js");
reachCode();
quietLandmarks();
copyTexts();
document.querySelectorAll(".codes table").forEach(addFilters);
document.querySelectorAll("[data-find-address]").forEach((place) => findAddress(place).catch(() => {}));
