// Finds replies, codes and messages in whatever was pasted. What a reply means is the package's to
// say: this only hands `decode` what it may be about.

import { decode, lookup, MetaStatus, type Reply, statuses } from "clickpost-errors";
import vocabulary from "../../codes/vocabulary.json";

/** What was found: replies to explain, or codes that it may be about, and how they were found. */
export interface Finding {
  readonly replies: readonly Reply[];
  /** Codes whose documented message it resembles. */
  readonly candidates: readonly MetaStatus[];
  /** Codes that stand in it, though not where a reply has its code. They answer nothing. */
  readonly mentions: readonly MetaStatus[];
  readonly note: string;
}

const MOST = 20;
const EFFORT = 8; // times that a block is read for JSON at most, however many braces stand in it
const INSIDE = "Found inside another object; whether that is a reply cannot be told:";
const { api, reply: PATHS } = vocabulary;
const FRAGMENTS = fragments(PATHS.code.split("."));
const MESSAGE_KEY = PATHS.message.split(".").at(-1) ?? PATHS.message;

/** Explains a pasted text; null where there is nothing in it. */
export function find(text: string): Finding | null {
  const pasted = text.trim();
  if (pasted === "") return null;
  return (
    findCode(pasted) ??
    findWhole(pasted) ??
    findReplies(pasted) ??
    findMentioned(pasted) ??
    nothing(pasted)
  );
}

/** Only a number, or only a name. */
function findCode(text: string): Finding | null {
  const bare = text.replace(/^["'`]|["'`,.;]$/g, "");
  if (/^[0-9]{1,15}$/.test(bare)) return found([decode(replyOf(bare, ""))], "");
  const code = lookup(bare);
  return code === undefined ? null : found([decode(replyOf(String(code), ""))], "");
}

/** JSON and nothing else, of which only the package says what it means. */
function findWhole(text: string): Finding | null {
  const body = parse(text);
  if (typeof body === "string") return find(body);
  if (typeof body !== "object" || body === null) return null;
  const reply = decode(body);
  if (reply.code !== null) return found([reply], "");
  const mentions = known(codesInside(body));
  const notes = [`This is JSON, but there is no readable ${PATHS.code} here.`];
  if (mentions.length > 0) notes.push(INSIDE);
  return { replies: [reply], candidates: [], mentions, note: notes.join(" ") };
}

/** Replies that stand in a text, whole or cut off. */
function findReplies(text: string): Finding | null {
  const replies: Reply[] = [];
  const inside: number[] = [];
  let cut = false;
  for (const block of blocks(text)) {
    if (replies.length >= MOST) break;
    const bodies = jsonIn(block);
    const whole = bodies
      .filter(({ start }) => depthAt(block, start) === 0)
      .map(({ body }) => decode(body))
      .filter(({ code }) => code !== null);
    const parts = whole.length > 0 ? [] : fragmentsIn(block);
    cut ||= parts.length > 0;
    replies.push(...whole, ...parts);
    if (whole.length + parts.length > 0) continue;
    inside.push(...bodies.flatMap(({ body }) => codesInside([body])));
  }
  const notes = cut ? ["Read from a fragment, not from a whole reply."] : [];
  const mentions = known(inside);
  if (mentions.length > 0) notes.push(INSIDE);
  if (replies.length + mentions.length === 0) return null;
  return { replies: replies.slice(0, MOST), candidates: [], mentions, note: notes.join(" ") };
}

/** A text in pieces that stand by themselves: lines, each with what continues it below. */
function blocks(text: string): string[] {
  return text.split(/(?<![:,{[]\s?)\r?\n(?=[^\s"'}\]])/);
}

/** How many objects and lists are open at a place; braces within strings count as well. */
function depthAt(text: string, place: number): number {
  let depth = 0;
  for (let at = 0; at < place; at++) {
    const character = text[at];
    if (character === "{" || character === "[") depth++;
    else if (depth > 0 && (character === "}" || character === "]")) depth--;
  }
  return depth;
}

/** Every object and list that stands in a block as JSON, and where. */
function jsonIn(text: string): { body: unknown; start: number }[] {
  const bodies: { body: unknown; start: number }[] = [];
  let effort = EFFORT * text.length;
  for (let start = nextOpening(text, 0); start !== -1 && bodies.length < MOST && effort > 0; ) {
    const end = endOfJson(text, start);
    effort -= (end === -1 ? text.length : end) - start;
    const body = end === -1 ? undefined : parse(text.slice(start, end));
    if (body !== undefined) bodies.push({ body, start });
    start = nextOpening(text, body === undefined ? start + 1 : end);
  }
  return bodies;
}

function nextOpening(text: string, from: number): number {
  const opening = /[{[]/g;
  opening.lastIndex = from;
  return opening.exec(text)?.index ?? -1;
}

/** Where the object or list that begins at `start` ends, were it JSON; -1 where it does not. */
function endOfJson(text: string, start: number): number {
  let depth = 0;
  let quoted = false;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (quoted && character === "\\") at++;
    else if (character === '"') quoted = !quoted;
    else if (!quoted && (character === "{" || character === "[")) depth++;
    else if (!quoted && (character === "}" || character === "]") && --depth === 0) return at + 1;
  }
  return -1;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The codes of what looks like replies within a value, also as JSON within a text. */
function codesInside(body: object, depth = 0): number[] {
  const codes: number[] = [];
  if (depth > 8) return codes;
  for (const held of Object.values(body)) {
    const value: unknown = typeof held === "string" && /^\s*[{[]/.test(held) ? parse(held) : held;
    if (typeof value !== "object" || value === null) continue;
    const { code } = decode(value);
    codes.push(...(code === null ? codesInside(value, depth + 1) : [code]));
    if (codes.length >= MOST) break;
  }
  return codes;
}

/**
 * How the code stands in a reply that is cut off, or that Python printed: `meta: {…, status: N,`;
 * and how logs flatten it: `meta.status=N`. Only its whole path tells it from any other status, and
 * only what follows that no digit of it is missing.
 */
function fragments(path: string[]): { nested: RegExp; opening: RegExp; flat: RegExp } {
  const text = `"(?:[^"\\\\]|\\\\.)*"|'(?:[^'\\\\]|\\\\.)*'`;
  const pairs = `(?:\\s*["']?[\\w-]+["']?\\s*[:=]\\s*(?:${text}|[^\\s"'{}[\\],]+)\\s*,)*\\s*`;
  const keys = path.map((key) => `(?<![\\w.\\\\-])["']?${key}["']?\\s*[:=]\\s*`);
  const number = `(?:([0-9]{1,15})|"([0-9]{1,15})"|'([0-9]{1,15})')`;
  const end = "(?!\\w|\\.\\d)";
  return {
    nested: new RegExp(`${keys.join(`\\{${pairs}`)}${number}(?=\\s*[,}])`, "g"),
    opening: new RegExp(keys.slice(0, -1).join("\\{.*?") + "\\{", "s"),
    flat: new RegExp(`(?<![\\w.-])${path.join("\\.")}["']?\\s*[:=]\\s*${number}${end}`, "g"),
  };
}

/** Replies that are cut off, written as Python writes them, escaped, or flat. */
function fragmentsIn(block: string): Reply[] {
  const text = unescaped(block);
  const { nested, opening, flat } = FRAGMENTS;
  const form = opening.test(text) ? nested : flat;
  return [...text.matchAll(form)]
    .slice(0, MOST)
    .filter(({ index }) => depthAt(text, index) <= 1)
    .map((match) => {
      const [, bare, double, single] = match;
      return decode(replyOf(bare ?? double ?? single ?? "", messageAfter(text, match.index)));
    });
}

/** JSON that stands in a string, from where it begins; any other text as it is. */
function unescaped(text: string): string {
  const [key] = PATHS.code.split(".");
  const start = text.search(new RegExp(`\\{\\s*\\\\+"${key ?? ""}\\\\+"`));
  if (start === -1 || depthAt(text, start) > 0) return text;
  let inner = text.slice(start);
  while (/^\{\s*\\/.test(inner)) {
    inner = inner.replace(/\\([nrt])|\\(.)/gs, (_, space, other: string) => (space ? " " : other));
  }
  return inner;
}

/** The message that stands in a fragment, perhaps cut off as well. */
function messageAfter(text: string, start: number): string {
  const quoted = `\\b${MESSAGE_KEY}["']?\\s*[:=]\\s*(["'])(.*?)(?:\\1\\s*[,}\\s]|\\1?$)`;
  return new RegExp(quoted, "s").exec(text.slice(start))?.[2] ?? "";
}

/** Codes that a text is about: by a documented message, by name, or by a number that is a code. */
function findMentioned(text: string): Finding | null {
  const candidates = codesByMessage(text);
  if (candidates.length > 0) {
    const note = "A message alone does not decide. It is documented for, or resembles that of:";
    return { replies: [], candidates, mentions: [], note };
  }
  const lines = text.split("\n");
  const words = lines.flatMap((line) => line.match(isHttp(line) ? NAMES : WORDS) ?? []);
  const mentions = known(words.map((word) => lookup(word)));
  const note = `No reply was found, and only ${PATHS.code} counts, but the text mentions:`;
  return mentions.length > 0 ? { replies: [], candidates: [], mentions, note } : null;
}

const NAMES = /[A-Z][A-Z0-9_]{3,}/g;
const WORDS = /[A-Z][A-Z0-9_]{3,}|(?<![\w.])[0-9]{3}(?!\w|\.\d)/g;

/** Whether the numbers in a line are HTTP's: `GET /orders 200`, `status: 200 OK`, any header. */
function isHttp(line: string): boolean {
  return (
    /http|\b(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) \S|^[a-z]+(?:-[a-z]+)+: /i.test(line) ||
    /\b[Ss]tatus(?:[ _-]?[Cc]ode)?\W{1,5}[0-9]{3} (?:OK\b|[A-Z][a-z])/.test(line)
  );
}

/** The codes whose documented messages a text resembles, the closest first. */
function codesByMessage(text: string): MetaStatus[] {
  const asked = normal(text);
  if (asked.length < 4) return [];
  const scored = Object.values(MetaStatus).map((code) => {
    const scores = statuses[code].messages.map((message) => resemblance(asked, message));
    return { code, score: Math.max(0, ...scores) };
  });
  const best = Math.max(...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score > 0 && score >= best / 2)
    .sort((a, b) => b.score - a.score)
    .map(({ code }) => code)
    .slice(0, 8);
}

/** How much of a documented message a text holds, or the message of it; 0 for too little. */
function resemblance(asked: string, documented: string): number {
  const message = normal(documented.replace("{detail}", " "));
  if (message === "") return 0;
  if (asked === message) return 4;
  if (asked.includes(message)) return 2 + Math.min(1, message.length / 100);
  if (message.includes(asked)) return 2 + asked.length / message.length;
  const words = message.split(" ");
  const given = new Set(asked.split(" "));
  const shared = words.filter((word) => given.has(word)).length;
  return shared >= 2 && shared / words.length >= 0.6 ? shared / words.length : 0;
}

/** A text without what varies between replies: capitals, punctuation, white space. */
function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function nothing(text: string): Finding {
  const http = text.split("\n").some((line) => isHttp(line) && /\b[0-9]{3}\b/.test(line));
  let note = `There is no code, reply or documented message of ${api} in this.`;
  if (http) note = `This looks like an HTTP status, which says nothing: only ${PATHS.code} counts.`;
  if (text.startsWith("<")) note = `This is a page, not a reply: something before ${api} sent it.`;
  return found([decode(text)], note);
}

function found(replies: Reply[], note: string): Finding {
  return { replies, candidates: [], mentions: [], note };
}

/** Each code that the catalogue knows, once. */
function known(codes: readonly (number | undefined)[]): MetaStatus[] {
  return [...new Set(Object.values(MetaStatus).filter((code) => codes.includes(code)))];
}

/** A body in the shape of a reply. */
function replyOf(code: string, message: string): object {
  const body = {};
  place(body, PATHS.code, Number(code));
  if (message !== "") place(body, PATHS.message, message);
  return body;
}

function place(body: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path.split(".");
  const last = keys.pop() ?? path;
  let inner = body;
  for (const key of keys) inner = (inner[key] ??= {}) as Record<string, unknown>;
  inner[last] = value;
}
