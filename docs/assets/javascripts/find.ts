// Finds replies, codes and messages in whatever was pasted. What a reply means is the package's to
// say: this only hands `decode` what it may be about.

import { decode, lookup, MetaStatus, type Reply, statuses } from "clickpost-errors";
import vocabulary from "../../codes/vocabulary.json";

/** What was found: replies to explain, or codes that it may be about, and how they were found. */
export interface Finding {
  readonly replies: readonly Reply[];
  readonly candidates: readonly MetaStatus[];
  readonly note: string;
}

const MOST = 20;
const EFFORT = 2_000_000; // characters looked at for JSON, however many braces stand in the text
const [CODE_KEY, MESSAGE_KEY] = [vocabulary.reply.code, vocabulary.reply.message].map(
  (path) => path.split(".").at(-1) ?? path,
) as [string, string];

/** Explains a pasted text; null where there is nothing in it. */
export function find(text: string): Finding | null {
  const pasted = text.trim();
  if (pasted === "") return null;
  return (
    findCode(pasted) ?? findReplies(pasted) ?? findFragment(pasted) ?? findMentioned(pasted) ?? nothing(pasted)
  );
}

/** Only a number, or only a name. */
function findCode(text: string): Finding | null {
  const bare = text.replace(/^["'`]|["'`,.;]$/g, "");
  if (/^[0-9]{1,15}$/.test(bare)) return found([decode(replyOf(bare, ""))], "");
  const code = lookup(bare);
  return code === undefined ? null : found([decode(replyOf(String(code), ""))], "");
}

/** Whole replies: JSON that stands in the text, however deep. */
function findReplies(text: string): Finding | null {
  const bodies = jsonIn(text);
  const replies = bodies.flatMap((body) => [...repliesIn(body)]).slice(0, MOST);
  if (replies.length > 0) return found(replies, "");
  const [body] = bodies;
  if (body === undefined || findFragment(text)) return null;
  return found([decode(body)], `This is JSON, but nothing readable stands at ${vocabulary.reply.code}.`);
}

/** Every object and list that stands in a text as JSON. */
function jsonIn(text: string): unknown[] {
  const bodies: unknown[] = [];
  let effort = EFFORT;
  for (let start = nextOpening(text, 0); start !== -1 && bodies.length < MOST && effort > 0; ) {
    const end = endOfJson(text, start);
    effort -= (end === -1 ? text.length : end) - start;
    const body = end === -1 ? undefined : parse(text.slice(start, end));
    if (body !== undefined) bodies.push(body);
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

/** The replies in a value: itself, or what it holds, also as JSON within a text. */
function* repliesIn(body: unknown, depth = 0): Generator<Reply> {
  if (depth > 8 || body === null) return;
  if (typeof body === "string") {
    if (/^\s*[{[]/.test(body)) yield* repliesIn(parse(body), depth + 1);
    return;
  }
  if (typeof body !== "object") return;
  const reply = decode(body);
  if (reply.code !== null) yield reply;
  else for (const value of Object.values(body)) yield* repliesIn(value, depth + 1);
}

/** A reply that is cut off, written as Python writes it, escaped, or as `key=value`. */
function findFragment(text: string): Finding | null {
  const plain = text.replaceAll("\\", "");
  const code = new RegExp(`\\b${CODE_KEY}["']?\\s*[:=]\\s*["']?([0-9]{1,15})\\b`, "i").exec(plain);
  if (!code?.[1]) return null;
  const rest = plain.slice(code.index + code[0].length);
  const quoted = new RegExp(`\\b${MESSAGE_KEY}["']?\\s*[:=]\\s*(["'])(.*?)(?:\\1\\s*[,}\\s]|\\1?$)`, "is");
  const message = (quoted.exec(rest) ?? quoted.exec(plain))?.[2] ?? "";
  return found([decode(replyOf(code[1], message))], "Read from a fragment, not from a whole reply.");
}

/** Codes that a text is about: by a documented message, by name, or by a number that is a code. */
function findMentioned(text: string): Finding | null {
  const byMessage = codesByMessage(text);
  if (byMessage.length > 0) {
    return maybe(byMessage, "A message alone does not decide. It is documented for, or resembles that of:");
  }
  const words = text.replace(/\bHTTP\/[0-9.]+ [0-9]{3}\b/gi, "").match(/[A-Z][A-Z0-9_]{3,}|\b[0-9]{3}\b/g) ?? [];
  const mentioned = words.map((word) => lookup(word)).filter((code) => code !== undefined);
  return mentioned.length > 0 ? maybe(mentioned, "No reply was found, but the text mentions:") : null;
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

/** How much of a documented message a text holds, or the message of it; 0 for nothing to speak of. */
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
  const note = /^\s*</.test(text)
    ? `This is a page, not a reply of ${vocabulary.api}: it came from something in between.`
    : `There is no code, reply or documented message of ${vocabulary.api} in this.`;
  return found([decode(text)], note);
}

function found(replies: Reply[], note: string): Finding {
  return { replies, candidates: [], note };
}

function maybe(codes: MetaStatus[], note: string): Finding {
  return { replies: [], candidates: [...new Set(codes)], note };
}

/** A body in the shape of a reply. */
function replyOf(code: string, message: string): object {
  const body = {};
  place(body, vocabulary.reply.code, Number(code));
  if (message !== "") place(body, vocabulary.reply.message, message);
  return body;
}

function place(body: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path.split(".");
  const last = keys.pop() ?? path;
  let inner = body;
  for (const key of keys) inner = (inner[key] ??= {}) as Record<string, unknown>;
  inner[last] = value;
}
