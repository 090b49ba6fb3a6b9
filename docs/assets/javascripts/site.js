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

/** A text as it is searched: in small letters, and names as words. */
const plain = (text) => text.toLowerCase().replaceAll("_", " ");
const wordsIn = (text) => plain(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** How alike two words are, from 0 to 1, by the pairs of letters that they share. */
function alike(one, other) {
  const pairs = (word) => Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
  const [these, those] = [pairs(one), pairs(other)];
  const shared = these.filter((pair) => those.includes(pair)).length;
  return one === other ? 1 : (2 * shared) / (these.length + those.length || 1);
}

/** Changes an element while it is out of the page, so that nothing in it is seen to move. */
function renewed(element, change) {
  element.hidden = true;
  void document.body.offsetHeight;
  element.hidden = false;
  change();
}

/** Lets people search and filter the table of codes; what is chosen is in the address. */
function filterCodes(form) {
  const box = form.parentElement;
  const table = box.querySelector(".codes__table");
  const rows = [...table.tBodies[0].rows].map((row) => ({ row, text: plain(row.textContent) }));
  const search = form.elements.text;
  const chips = [...form.querySelectorAll("[type=checkbox]")];
  const chosen = () => {
    const filters = new Map();
    for (const chip of chips.filter(({ checked }) => checked)) {
      filters.set(chip.name, [...(filters.get(chip.name) ?? []), chip]);
    }
    return filters;
  };
  const fits = ({ row }, filters, except) =>
    [...filters].every(
      ([name, values]) => name === except || values.some(({ value }) => value === row.dataset[name]),
    );
  const holds = ({ text }, words) => words.every((word) => text.includes(word));

  function nearest(words, filters) {
    const score = (entry) => {
      const inRow = [...new Set(wordsIn(entry.text))];
      const said = words.map((word) => Math.max(...inRow.map((other) => alike(word, other))));
      const kept = [...filters].filter((filter) => fits(entry, [filter])).length;
      return said.reduce((sum, one) => sum + (one > 0.4 ? one : 0), kept);
    };
    const scored = rows.map((entry) => [score(entry), entry]).filter(([points]) => points > 0);
    return scored.sort(([one], [other]) => other - one).slice(0, 3).map(([, { row }]) => row);
  }

  function linkTo(row) {
    const link = row.querySelector("a").cloneNode(true);
    link.prepend(`${row.cells[0].textContent} `);
    return make("li", {}, link);
  }

  function update() {
    const filters = chosen();
    const words = plain(search.value).split(/\s+/).filter(Boolean);
    const found = rows.filter((entry) => holds(entry, words));
    let shown = 0;
    for (const entry of rows) {
      entry.row.hidden = !(found.includes(entry) && fits(entry, filters));
      if (!entry.row.hidden) shown += 1;
    }
    for (const chip of chips) {
      const others = found.filter((entry) => fits(entry, filters, chip.name));
      const number = others.filter(({ row }) => row.dataset[chip.name] === chip.value).length;
      chip.parentElement.querySelector("small").textContent = number;
      chip.disabled = number === 0 && !chip.checked;
    }
    const on = chips.filter((chip) => chip.checked).length;
    form.querySelector("summary span").textContent = on ? ` (${on})` : "";
    form.querySelector("output").textContent =
      shown === rows.length ? `${shown} codes` : `${shown} of ${rows.length} codes`;
    form.querySelector("button").disabled = !on && !search.value;
    const empty = box.querySelector(".codes__empty");
    const near = shown ? [] : nearest(words, filters);
    empty.hidden = shown > 0;
    empty.firstElementChild.textContent = near.length
      ? "No code matches all of that. The nearest:"
      : "No code matches that.";
    empty.lastElementChild.replaceChildren(...near.map(linkTo));
    table.hidden = shown === 0;
  }

  function remember() {
    const address = new URL(location.href);
    for (const name of new Set(["text", ...chips.map((chip) => chip.name)])) {
      address.searchParams.delete(name);
      for (const value of new FormData(form).getAll(name)) {
        if (value) address.searchParams.append(name, value);
      }
    }
    history.replaceState(history.state, "", address);
  }

  const state = new URLSearchParams(location.search);
  search.value = state.get("text") ?? "";
  for (const chip of chips) chip.checked = state.getAll(chip.name).includes(chip.value);
  if (chosen().size || search.value) renewed(table, update);
  else update();
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const shown = rows.filter(({ row }) => !row.hidden);
    if (shown.length === 1) shown[0].row.querySelector("a").click();
  });
  form.addEventListener("input", () => (update(), remember()));
  form.addEventListener("reset", () => setTimeout(() => (update(), remember(), search.focus())));
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

reachCode();
quietLandmarks();
copyTexts();
document.querySelectorAll(".filters").forEach(filterCodes);
document.querySelectorAll("[data-find-address]").forEach((place) => findAddress(place).catch(() => {}));
