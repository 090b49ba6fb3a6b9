// The decoder: explains what is pasted, as one types, in the page and nowhere else.
// Whatever is pasted is only ever set as text.

import { type MetaStatus, type Reply, statuses } from "clickpost-errors";
import vocabulary from "../../codes/vocabulary.json";
import { find } from "./find.ts";

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
  return make("div", `verdict outcome-${outcome} recovery-${recovery} owner-${owner}`, list);
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
function explain(reply: Reply): HTMLElement {
  const { status } = reply;
  const title = status
    ? make("h2", "", linkTo(status.code, `${status.code} · ${status.title}`))
    : make("h2", "", reply.code === null ? "No readable code" : `${reply.code} · not in this catalogue`);
  const parts: Child[] = [title, verdict(reply)];
  if (reply.message) parts.push(quote(reply));
  if (status) {
    const lines = status.action.split("\n").filter((line) => line.trim());
    parts.push(make("ol", "", ...lines.map((line) => make("li", "", ...prose(line)))));
    parts.push(make("p", "", linkTo(status.code, `All about ${status.code} ${status.name}`)));
  } else {
    parts.push(make("p", "", ...prose(vocabulary.recoveries[reply.recovery].description)));
    const table = make("a", "", "All known codes");
    table.href = new URL(`codes/${location.protocol === "file:" ? "index.html" : ""}`, root).href;
    parts.push(make("p", "", table));
  }
  return make("section", "found", ...parts);
}

/** A code that the text mentions: where to read about it, and no answer. */
function mention(code: MetaStatus): HTMLElement {
  return make("li", "", linkTo(code, `${code} ${statuses[code].name}`), `: ${statuses[code].title}.`);
}

/** A code that the text may be about, in a line. */
function suggest(code: MetaStatus): HTMLElement {
  const { title, name, outcome, recovery } = statuses[code];
  const { outcomes, recoveries, questions } = vocabulary;
  const line = `: ${title}. ${questions.outcome} ${outcomes[outcome].answer}. ${questions.recovery} ${recoveries[recovery].answer}.`;
  return make("li", "", linkTo(code, `${code} ${name}`), line);
}

function answer(text: string): Node[] {
  const finding = find(text);
  if (!finding) return [];
  const parts: Node[] = finding.note ? [make("p", "", finding.note)] : [];
  const lines = [...finding.mentions.map(mention), ...finding.candidates.map(suggest)];
  if (lines.length) parts.push(make("ul", "", ...lines));
  parts.push(...finding.replies.map(explain));
  return parts;
}

function mount(place: HTMLElement): void {
  const input = make("textarea");
  input.id = "decoder-input";
  input.spellcheck = false;
  input.autocomplete = "off";
  input.placeholder = '{"meta": {"status": 319, …}}';
  const label = make("label", "", "A reply, a log line, curl output, a number or a message");
  label.htmlFor = input.id;
  const output = make("div", "decoder__answer");
  output.setAttribute("aria-live", "polite");
  const show = (): void => output.replaceChildren(...answer(input.value));
  const buttons = samples.map(([name, text]) => {
    const button = make("button", "", name);
    button.type = "button";
    button.addEventListener("click", () => {
      input.value = text;
      show();
      input.focus();
    });
    return button;
  });
  input.addEventListener("input", show);
  const promise = "Nothing leaves this page: what you paste is read here, in your browser.";
  place.replaceChildren(
    label,
    input,
    make("p", "decoder__samples", "Try", ...buttons),
    make("p", "decoder__promise", promise),
    output,
  );
  show();
}

const place = document.getElementById("decoder");
if (place) mount(place);
