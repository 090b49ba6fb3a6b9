// The search of the site, over the index that either builder writes. The index is loaded when the
// search is first opened. A page is found by its tags (which no page shows), its title, its
// headings and its text, in this order; a word that occurs nowhere stands for its neighbours.

const WEIGHTS = { tags: 12, title: 10, heading: 4, text: 1 };
const SHOWN = 12;
/** A page is noise that counts less than this share of the best one, or holds less of the query. */
const RELEVANT = 0.1;
const COVERED = 0.6;
const IDLE = new Set(
  "a an am and are as at be but by can do does for from get got had has have how i if in is it me my of on or so that the then there this to was we were what when where which why will with you".split(" "),
);

const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The text of a fragment of the index, which is HTML; nothing in it is loaded or run. */
function plainText(html) {
  return new DOMParser().parseFromString(html, "text/html").body.textContent.replace(/\s+/g, " ").trim();
}

/** The pages of an index, each with its sections. Material has `docs`, Zensical `items`. */
function readPages({ docs, items }) {
  const pages = new Map();
  for (const { location: address, title, text, tags = [] } of docs ?? items) {
    const [path] = address.split("#");
    if (!pages.has(path)) pages.set(path, { path, title: plainText(title), tags, sections: [] });
    pages.get(path).sections.push({ address, title: plainText(title), text: plainText(text) });
  }
  return [...pages.values()].map(countWords);
}

/** Notes for each word of a page what the places count in which it occurs, and the best of them. */
function countWords(page) {
  page.phrases = [page.title, ...page.tags].map((text) => ` ${wordsOf(text).join(" ")} `);
  page.words = new Map();
  const note = (texts, weight, sectionOf) => {
    const noted = new Set();
    texts.forEach((text, at) => {
      for (const word of wordsOf(text)) {
        if (noted.has(word)) continue;
        noted.add(word);
        if (!page.words.has(word)) page.words.set(word, { weight: 0, section: sectionOf(at) });
        page.words.get(word).weight += weight;
      }
    });
  };
  const { sections } = page;
  note(page.tags, WEIGHTS.tags, () => sections[0]);
  note([page.title], WEIGHTS.title, () => sections[0]);
  note(sections.map(({ title }) => title), WEIGHTS.heading, (at) => sections[at]);
  note(sections.map(({ text }) => text), WEIGHTS.text, (at) => sections[at]);
  return page;
}

/** The number of letters added, removed, changed or swapped between two words, up to three. */
function distance(a, b) {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let before = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] !== b[j - 1]));
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
    }
    [before, row] = [row, next];
  }
  return row[b.length];
}

/** The words of the index that a word may mean, each with how well it fits. */
function meanings(word, known) {
  const found = new Map();
  for (const other of known.keys()) {
    if (other === word) found.set(other, 1);
    else if (word.length > 1 && other.startsWith(word)) found.set(other, 0.7);
    else if (word.length > 4 && other.length > 3 && word.startsWith(other)) found.set(other, 0.5);
  }
  if (found.size || word.length < 4 || /\d/.test(word)) return found;
  const near = [...known.keys()].map((other) => [other, distance(word, other)]);
  const best = Math.min(...near.map(([, far]) => far));
  if (best <= (word.length > 6 ? 2 : 1)) near.forEach(([other, far]) => far === best && found.set(other, 0.6));
  return found;
}

/** The pages that hold most words of a query, best first, each with the section that fits it. */
function findPages(query, pages, known) {
  const all = wordsOf(query);
  const words = all.some((word) => !IDLE.has(word)) ? all.filter((word) => !IDLE.has(word)) : all;
  const rarity = (word) => Math.log(1 + pages.length / (known.get(word) ?? pages.length));
  const terms = words.map((word) => {
    const found = meanings(word, known);
    return { found, counts: rarity(known.has(word) ? word : [...found.keys()][0]) };
  });
  const meant = (word) => (known.has(word) || IDLE.has(word) ? word : ([...meanings(word, known).keys()][0] ?? word));
  const phrase = ` ${all.map(meant).join(" ")} `;
  const score = (page) => {
    const sections = new Map([[page.sections[0], 0]]);
    let sum = 0;
    let covered = 0;
    for (const { found, counts } of terms) {
      const fits = [...found].filter(([word]) => page.words.has(word)).map(([word, fit]) => {
        const { weight, section } = page.words.get(word);
        return { section, value: weight * fit * counts };
      });
      if (!fits.length) continue;
      const best = fits.reduce((one, other) => (other.value > one.value ? other : one));
      sum += best.value;
      covered += counts;
      sections.set(best.section, (sections.get(best.section) ?? 0) + best.value);
    }
    let bonus = 0;
    if (page.tags.includes(query.trim())) bonus = 400;
    else if (page.phrases.includes(phrase)) bonus = 200;
    else if (all.length > 1 && page.phrases.some((text) => text.includes(phrase))) bonus = 40;
    const [section] = [...sections].reduce((one, other) => (other[1] > one[1] ? other : one));
    return { page, section, sum, covered, score: sum + bonus };
  };
  const results = pages.map(score).filter(({ sum }) => sum > 0);
  const most = Math.max(...results.map(({ covered }) => covered));
  const named = ({ page }) => words.some((word) => page.tags.includes(word));
  const found = results.filter((result) => result.covered >= most * COVERED || named(result));
  const enough = Math.max(...found.map(({ sum }) => sum)) * RELEVANT;
  return found.filter(({ sum }) => sum >= enough).sort((one, other) => other.score - one.score);
}

/** A few words of a text, from where the query first occurs. */
function excerpt(text, query) {
  const lower = text.toLowerCase();
  const places = wordsOf(query).map((word) => lower.indexOf(word)).filter((place) => place >= 0);
  const start = Math.max(0, Math.min(...places, text.length) - 60);
  const begin = start === 0 || !places.length ? 0 : text.indexOf(" ", start) + 1;
  return `${begin ? "… " : ""}${text.slice(begin, begin + 160)}${text.length > begin + 160 ? " …" : ""}`;
}

/** The address of the site's first page, as the theme knows it. */
function siteBase() {
  const { base } = JSON.parse(document.getElementById("__config").textContent);
  return new URL(base.endsWith("/") ? base : `${base}/`, location.href);
}

/** Loads the index: as a script from the file system, where `fetch` may not. */
async function loadIndex(name) {
  const address = new URL(name, siteBase());
  if (location.protocol !== "file:") return (await fetch(`${address}.json`)).json();
  const script = Object.assign(document.createElement("script"), { src: `${address}.js` });
  await new Promise((resolve, reject) => {
    Object.assign(script, { onload: resolve, onerror: reject });
    document.head.append(script);
  });
  return window.__index;
}

/** Opens the dialog from the button or with the key `/`, and answers what is typed or pasted. */
function setUpSearch(dialog) {
  const [input, status, list] = ["input", "[role=status]", "ol"].map((part) => dialog.querySelector(part));
  let index;

  const prepare = async () => {
    const pages = readPages(await loadIndex(dialog.dataset.index));
    const known = new Map();
    for (const page of pages) for (const word of page.words.keys()) known.set(word, (known.get(word) ?? 0) + 1);
    return { pages, known };
  };

  const show = ({ page, section }) => {
    const item = document.createElement("li");
    const link = Object.assign(document.createElement("a"), { href: new URL(section.address, siteBase()) });
    const title = Object.assign(document.createElement("strong"), { textContent: page.title });
    const heading = section.title === page.title ? "" : `${section.title}: `;
    const text = Object.assign(document.createElement("span"), { textContent: heading + excerpt(section.text, input.value) });
    link.append(title, text);
    item.append(link);
    return item;
  };

  const answer = async () => {
    const query = input.value;
    index ??= prepare();
    const { pages, known } = await index;
    if (query !== input.value) return;
    const found = findPages(query, pages, known);
    list.replaceChildren(...found.slice(0, SHOWN).map(show));
    const count = found.length === 1 ? "1 page" : `${found.length} pages`;
    status.textContent = wordsOf(query).length ? (found.length ? count : "Nothing is found. Try a number or another word.") : "";
  };

  const open = () => {
    if (dialog.open) return;
    dialog.showModal();
    input.select();
    answer();
  };

  const move = (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const stops = [input, ...list.querySelectorAll("a")];
    stops[Math.min(Math.max(stops.indexOf(document.activeElement) + step, 0), stops.length - 1)].focus();
  };

  document.querySelectorAll(".find-open").forEach((button) => button.addEventListener("click", open));
  document.addEventListener("keydown", (event) => {
    const writing = event.target.closest?.(
      "input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]",
    );
    if (event.key !== "/" || writing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    open();
  });
  dialog.addEventListener("keydown", move);
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  list.addEventListener("click", (event) => event.target.closest("a") && dialog.close());
  input.addEventListener("input", answer);
  dialog.querySelector("button").addEventListener("click", () => dialog.close());
  input.form.addEventListener("submit", (event) => {
    event.preventDefault();
    list.querySelector("a")?.click();
  });
}

document.querySelectorAll("dialog.find").forEach(setUpSearch);
