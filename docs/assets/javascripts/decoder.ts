// The decoder: explains what is pasted, as one types, in the page and nowhere else.
// Whatever is pasted is only ever set as text.

import { lookup, type MetaStatus, type Reply, type RequestProblem, statuses } from "clickpost-errors";
import vocabulary from "../../codes/vocabulary.json";
import { type Finding, finding } from "./find.ts";

const script = document.currentScript as HTMLScriptElement;
const root = new URL("../../", script.src);
const samples: readonly [string, string][] = [
  ["a reply", '{"meta": {"status": 319, "success": false, "message": "Error In Order Placing To Courier Partner: Pin code 560001 is not serviceable"}}'],
  ["a log line", "2026-01-05T02:14:07Z ERROR order 8841 failed meta.status=323 meta.message='You have already placed this order'"],
  ["a number", "329"],
  ["a message", "Invalid Format of items for Order data"],
];

type Child = Node | string;

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className = "",
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

/** The three answers, as on the page of a code. */
function verdict({ outcome, recovery, owner }: Pick<Reply, "outcome" | "recovery" | "owner">): HTMLElement {
  const { questions, outcomes, recoveries, owners } = vocabulary;
  const answers: [string, string][] = [
    [questions.outcome, outcomes[outcome].answer],
    [questions.recovery, recoveries[recovery].answer],
    [questions.owner, owners[owner].title],
  ];
  const list = make("dl", "", ...answers.flatMap(([q, a]) => [make("dt", "", q), make("dd", "", a)]));
  return make("div", `verdict ${tone(outcome)}`, list);
}

/** The class that gives an element the colour of an outcome. */
function tone(outcome: keyof typeof vocabulary.outcomes): string {
  return `tone tone-${vocabulary.outcomes[outcome].tone ?? "none"}`;
}

/** Prose with its code spans. */
function prose(text: string): Child[] {
  return text.split("`").map((piece, index) => (index % 2 ? make("code", "", piece) : piece));
}

function linkTo(code: MetaStatus, text: string): HTMLAnchorElement {
  const link = make("a", "", text);
  link.href = new URL(`codes/${code}/${location.protocol === "file:" ? "index.html" : ""}`, root).href;
  return link;
}

/** The message, with what it adds to the documented text picked out. */
function quote({ message, detail }: Reply): HTMLElement {
  const at = detail === null ? -1 : message.lastIndexOf(detail);
  if (detail === null || at === -1) return make("blockquote", "", message);
  const mark = make("mark", "", detail);
  return make("blockquote", "", message.slice(0, at), mark, message.slice(at + detail.length));
}

/** Everything that is said of one reply. */
function explain(reply: Reply, pasted: string): HTMLElement {
  const { status } = reply;
  const parts: Child[] = [make("h2", "", status ? linkTo(status.code, headingOf(reply)) : headingOf(reply))];
  parts.push(verdict(reply));
  if (reply.message) parts.push(quote(reply));
  const lines = reply.action.split("\n").filter((line) => line.trim());
  parts.push(make("ol", "", ...lines.map((line) => make("li", "", ...prose(line)))));
  parts.push(links(reply, pasted));
  return make("section", "found", ...parts);
}

function headingOf({ status, code }: Reply): string {
  if (status) return `${status.code} · ${status.title}`;
  return code === null ? "No readable code" : `${code} · not in this catalogue`;
}

/** Where to read on, what to send to others, and a ticket to copy. */
function links(reply: Reply, pasted: string): HTMLElement {
  const { status } = reply;
  const more = status ? linkTo(status.code, `All about ${status.code} ${status.name}`) : make("a", "", "All known codes");
  if (!status) more.href = new URL(`codes/${location.protocol === "file:" ? "index.html" : ""}`, root).href;
  const copy = make("button", "", "Copy ticket");
  copy.type = "button";
  copy.addEventListener("click", () => {
    void navigator.clipboard.writeText(ticket(reply, pasted)).then(() => {
      copy.textContent = "Copied";
      setTimeout(() => (copy.textContent = "Copy ticket"), 2000);
    });
  });
  const parts: Child[] = [more, copy];
  if (status) {
    const here = make("a", "", "Link to this answer");
    here.href = `?code=${status.code}`;
    parts.push(here);
  }
  return make("p", "decoder__links", ...parts);
}

/** What to send to whoever has to act: the answers, what to add, and what was pasted. */
function ticket(reply: Reply, pasted: string): string {
  const { questions, outcomes, recoveries, collect, api } = vocabulary;
  const { status } = reply;
  return [
    `${api} ${status ? `${status.code} ${status.name}: ${status.title}` : headingOf(reply)}`,
    `${questions.outcome} ${outcomes[reply.outcome].answer}`,
    `${questions.recovery} ${recoveries[reply.recovery].answer}`,
    ...(reply.message ? [`Message: ${redacted(reply.message)}`] : []),
    ...collect.map((item) => `- ${item} ____`),
    "",
    redacted(pasted.slice(0, 2000)),
  ].join("\n");
}

/** A text without what looks like a key or a password. */
function redacted(text: string): string {
  const secret =
    /((?:\b|_)(?:api[_-]?key|key|token|password|secret|authorization)(?:[\\"']|%22)*\s*(?:=>|[=:>]|%3[AD])\s*(?:[\\"']|%22)*(?:bearer |basic )?)[^\s"'&,;}<\\%]+/gi;
  return text.replace(secret, "$1[removed]");
}

/** A code that the text mentions: where to read about it, and no answer. */
function mention(code: MetaStatus): HTMLElement {
  return make("li", "", linkTo(code, `${code} ${statuses[code].name}`), `: ${statuses[code].title}.`);
}

/** Many replies as one table: how often each code came, and its answers. */
function table(replies: readonly Reply[]): HTMLElement {
  const { questions, outcomes, recoveries } = vocabulary;
  const groups = new Map<number | null, Reply[]>();
  for (const reply of replies) {
    const group = groups.get(reply.code);
    if (group) group.push(reply);
    else groups.set(reply.code, [reply]);
  }
  const sorted = [...groups.values()].sort((a, b) => b.length - a.length);
  const rows = sorted.slice(0, MOST).flatMap(([reply, ...others]) => {
    if (!reply) return [];
    const { status } = reply;
    const cells = [
      make("td", "", status ? linkTo(status.code, headingOf(reply)) : headingOf(reply)),
      make("td", "", String(others.length + 1)),
      make("td", tone(reply.outcome), outcomes[reply.outcome].answer),
      make("td", "", recoveries[reply.recovery].answer),
    ];
    return [make("tr", "", ...cells)];
  });
  const heads = ["Code", "Count", questions.outcome, questions.recovery].map((head) => {
    const cell = make("th", "", head);
    cell.scope = "col";
    return cell;
  });
  const shown = sorted.length > MOST ? `, ${MOST} of ${sorted.length} codes shown` : "";
  const grid = make("table", "", make("thead", "", make("tr", "", ...heads)), make("tbody", "", ...rows));
  const title = make("h2", "", `${replies.length} replies${shown}`);
  return make("section", "found", title, make("div", "decoder__table", grid));
}

/** What in a request is documented to be refused, and what to change. */
function problems(found: readonly RequestProblem[]): HTMLElement {
  const items = found.map(({ status, field, message }) => {
    const place = field === "" ? [] : [" ", make("code", "", field)];
    return make("li", "", linkTo(status, `${status} ${statuses[status].name}`), ...place, ": ", ...prose(message));
  });
  return make("ul", "", ...items);
}

const HEADINGS: Partial<Record<Finding["kind"], string>> = {
  page: "A page instead of a reply",
  no_reply: "No reply came",
  lookalike: "Not a reply",
  request: "A request",
};

/** Everything that is said of a text. */
function answer(found: Finding, pasted: string): Node[] {
  const { kind, replies, candidates, note } = found;
  if (kind === "nothing" && note === "") return [];
  const parts: Node[] = [];
  const heading = HEADINGS[kind];
  if (heading) parts.push(make("h2", "", heading));
  if (note) parts.push(make("p", "", note));
  if (kind === "request") parts.push(problems(found.problems ?? []));
  else if (candidates.length > 0 && kind !== "code") parts.push(make("ul", "", ...candidates.map(mention)));
  if (kind === "reply" && replies.length > 1) parts.push(table(replies));
  else parts.push(...replies.map((reply) => explain(reply, pasted)));
  if (kind === "code" && candidates.length > 0) {
    parts.push(make("p", "", "The nearest codes:"), make("ul", "", ...candidates.map(mention)));
  }
  return parts;
}

/** What a screen reader hears of an answer. */
function summary(output: HTMLElement): string {
  const parts = output.querySelectorAll("h2, dt, dd, :scope > p, :scope > ul > li");
  return [...parts].slice(0, 20).map((part) => part.textContent).join(". ");
}

const MOST = 20; // rows of a table
const LONG = 100_000; // characters that the box shows
const SLICE = 12; // milliseconds of work before the page may do something else
const PAUSE = 700; // milliseconds without typing, after which an answer is read out

/** Reads a text in slices; a newer text ends the work on an older one. */
function reader(shown: (found: Finding, text: string) => void): (text: string) => void {
  let turn = 0;
  return (text) => {
    turn += 1;
    const mine = turn;
    const search = finding(text);
    const work = (): void => {
      const until = performance.now() + SLICE;
      while (mine === turn) {
        const step = search.next();
        if (step.done) {
          shown(step.value, text);
          return;
        }
        if (performance.now() > until) {
          setTimeout(work);
          return;
        }
      }
    };
    work();
  };
}

/** Changes what is before some elements while they are out of the page, so that they do not move. */
function withoutShift(moved: readonly HTMLElement[], change: () => void): void {
  for (const element of moved) element.hidden = true;
  void document.body.offsetHeight;
  change();
  for (const element of moved) element.hidden = false;
}

/** Lets the first Tab lead to the box, which is what its pages are for; Shift+Tab leads back. */
function begin(place: HTMLElement): void {
  if (document.activeElement !== document.body || location.hash) return;
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.blur();
  place.removeAttribute("tabindex");
}

function mount(place: HTMLElement): void {
  const input = make("textarea");
  input.id = "decoder-input";
  input.spellcheck = false;
  input.autocomplete = "off";
  input.placeholder = '{"meta": {"status": 319, …}}';
  const label = make("label", "", "A reply, a log line, curl output, a number, a message or a request");
  label.htmlFor = input.id;
  const output = make("div", "decoder__answer");
  const long = make("p", "decoder__promise");
  long.hidden = true;
  const spoken = make("p", "decoder__spoken");
  spoken.setAttribute("role", "status");
  let speaking = 0;
  let jump = false;
  const read = reader((found, text) => {
    output.replaceChildren(...answer(found, text));
    place.classList.toggle("decoder--answered", output.childElementCount > 0);
    clearTimeout(speaking);
    speaking = window.setTimeout(() => (spoken.textContent = summary(output)), PAUSE);
    // On a phone the answer is below the box: the box folds, and the answer comes into view.
    if (jump && output.childElementCount > 0 && matchMedia("(max-width: 44.9375em)").matches) {
      input.blur();
      output.scrollIntoView();
    }
    jump = false;
  });
  const show = (text: string): void => {
    long.hidden = true;
    jump = true;
    input.value = text;
    read(text);
  };
  const buttons = samples.map(([name, text]) => {
    const button = make("button", "", name);
    button.type = "button";
    button.addEventListener("click", () => {
      show(text);
      if (matchMedia("(hover: hover)").matches) input.focus();
    });
    return button;
  });
  // A box with megabytes in it takes the browser seconds: it gets the beginning, and all is read.
  input.addEventListener("paste", (event) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (text.length <= LONG) return;
    event.preventDefault();
    input.value = text.slice(0, LONG);
    const [shown, all] = [LONG, text.length].map((count) => count.toLocaleString("en"));
    long.textContent = `The box shows the first ${shown} of ${all} characters; all are read.`;
    long.hidden = false;
    jump = true;
    read(text);
  });
  input.addEventListener("input", (event) => {
    long.hidden = true;
    jump = event instanceof InputEvent && event.inputType === "insertFromPaste";
    read(input.value);
  });
  const promise = "Nothing leaves this page: what you paste is read here, in your browser.";
  place.replaceChildren(
    label,
    input,
    make("p", "decoder__samples", "Try", ...buttons),
    make("p", "decoder__promise", promise),
    long,
    output,
    spoken,
  );
  setTimeout(begin, 0, place);
  const asked = new URLSearchParams(location.search).get("code") ?? "";
  const code = /^[\w-]{1,60}$/.test(asked) ? lookup(asked) : undefined;
  if (code === undefined) {
    read(input.value);
    return;
  }
  const below: HTMLElement[] = [];
  for (let next = place.nextElementSibling; next; next = next.nextElementSibling) {
    if (next instanceof HTMLElement) below.push(next);
  }
  withoutShift(below, () => {
    show(String(code));
  });
}

const place = document.getElementById("decoder");
if (place) mount(place);
