// Finds replies in text of any size, such as a log, in linear time.
//
// One tolerant grammar reads the dumps of all languages: the keys of the path to the code, whatever
// separators, brackets and names of types are between them, and digits. How the first key is quoted
// tells how the rest is quoted. The Python package's search.py has the same patterns, and the
// vectors of conformance.json hold both to the same answers.

import { decode, type Reply } from "clickpost-errors";
import vocabulary from "../../codes/vocabulary.json";

const BEFORE = 1 << 12; // how much of the text before a key is read
const AFTER = 1 << 16; // and after it
const REACH = 1 << 12; // how far the code may be from the first key where it is not JSON
const PATIENCE = 4; // how many characters may be read in vain for each one of the text
const PIECE = 1 << 18; // how much is searched before the page may do something else

/** A reply, and what is known of its place. */
export interface Found {
  readonly reply: Reply;
  readonly line: number;
  /** Whether it is a reply. Otherwise it is inside another object, or cut off. */
  readonly sure: boolean;
  /** Whether its path was written as one key, such as `a.b=1`. */
  readonly flat: boolean;
  /** Whether it is inside another object, but for the result of a reply. */
  readonly nested: boolean;
}

/** What was read after a key. */
interface Read {
  readonly body: unknown;
  readonly length: number;
  /** Whether no digit of the code can be missing, and no other code is in its place. */
  readonly complete: boolean;
  readonly flat: boolean;
}

type Path = readonly string[];
type Around = [before: string, after: string];

const reply: Readonly<Record<string, unknown>> = vocabulary.reply;
const pathOf = (key: string): Path => (typeof reply[key] === "string" ? reply[key].split(".") : []);
export const CODE = pathOf("code");
export const MESSAGE = pathOf("message");
export const SUCCESS = pathOf("success");
const RESULT = pathOf("result");
const [FIRST = ""] = CODE;
const lastOf = (path: Path): string => path.at(-1) ?? "";

// The pieces of the grammar.

/** A pattern for exactly this text. */
export function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}

/** A pattern for a key in the cases in which languages write it. */
function eitherCase(key: string): string {
  const cases = [key, key.slice(0, 1).toUpperCase() + key.slice(1), key.toUpperCase()];
  return [...new Set(cases)].map(literally).join("|");
}

const SPACES = String.raw` \t\n\r\f\v`;

/** A pattern in which `\s` stands for ASCII white space, as it does in Python's patterns. */
function pattern(source: string, flags = ""): RegExp {
  let listed = false;
  const plain = source.replace(/\\s|\\.|[[\]]/g, (part) => {
    if (part === "[") listed = true;
    if (part === "]") listed = false;
    if (part !== "\\s") return part;
    return listed ? SPACES : `[${SPACES}]`;
  });
  return new RegExp(plain, flags);
}

const raw = String.raw;
const QUOTE = "[\"'`]";
const END_OF_KEY = raw`${QUOTE}{0,2}[\])]?>{0,2}`;
const SEPARATOR = raw`[ \t]*(?:=>\s{0,40}|->|:(?!:)|=(?![=~])|\t)[ \t]*`;
const JOIN = raw`${END_OF_KEY}(?:\?\.|\.|->|::|\/|\[):?${QUOTE}{0,2}`;
const WORD_KEY = raw`[A-Za-z_][\w.]*${END_OF_KEY}`;
// Names of types and the like: `array(2)`, `stdClass Object`, `main.Meta`, `map[string]any`, `%`.
const TYPE =
  raw`(?:[#&%@!*\s]|\([\w.*= ]*\)|\\[nrt]){0,20}(?:[A-Za-z_][\w.:*-]*(?: Object)?)?` +
  raw`(?:\(\w*\)|#\d+|\[\w*\]|interface \{\}|\s|\\[nrt]){0,20}`;
const CAST = raw`(?:[A-Za-z_][\w.]{0,30}\((?:\d{1,6}\)[ \t]*)?|\([\w.*= ]{1,30}\)[ \t]*|!!\w+[ \t]+|\{ ?)*`;
const NUMBER = raw`${CAST}(${QUOTE}?)([0-9]{1,16})(?:\.0+)?[lL]?\1`;
const TEXT =
  raw`"(?:[^"\\]|\\[^])*(?:"|$)|'(?:[^'\\\n]|\\[^]|'(?=\w))*'(?!\w)` + "|`[^`]*`";
// What may follow the digits of a code, so that none is missing.
const DIGITS_END = raw`(?=${QUOTE}{0,2}\)?(?:[\s,;}\])>&|<\\]|[.!?:](?:\s|$)|$))`;
const DIGITS_END_INSIDE =
  raw`(?=${QUOTE}?\)?(?:[ \t]*[,;}\])>&|<\\]` +
  raw`|[ \t]+[\[:"'\x60]{0,2}${WORD_KEY}[ \t]*[:=]` +
  raw`|[ \t]*\r?\n[ \t]*(?:[\[(})\]]|[+@:"'\x60]{0,2}${WORD_KEY}[ \t]*[:=])))`;

/** A pattern for what follows the first key of a path that is written as one key. */
function afterFirst(path: Path): string {
  const joined = path.slice(1).map((key) => `${JOIN}(?:${eitherCase(key)})`);
  return joined.join("") + END_OF_KEY + SEPARATOR;
}

/** What is looked at within an object: keys with some names, other keys, texts and brackets. */
function tokens(names: Path): RegExp {
  const wanted = names.map(literally).join("|");
  return pattern(
    raw`(?<![\w.$-])\[?:?(${QUOTE}?)(${wanted})\1(?![\w$-])\]?>{0,2}(${SEPARATOR})` +
      raw`|(?<=[\s,;])\[?:?(${QUOTE}?)[A-Za-z_][\w.]*\4\]?>{0,2}([ \t]*[=-]>|=(?![=~])|:(?=[^\s/:]))` +
      raw`|(?<!\w)(${TEXT})|(#?<(?=[A-Z]\w*[ :])|[{(\[])|([})\]>])`,
    "gi",
  );
}

const ANCHOR = pattern(raw`(?:${eitherCase(FIRST)})(?!\w|-\w)`, "g");
const MAY_PRECEDE = /(?:^|[^\w$-]|[-=]>|%(?:25)*[0-9A-Fa-f]{2})$/;
const MAY_FOLLOW = pattern(raw`[^\w\s,;!]|[\s=:]*[=:{(\[]|\t| ->|\s+[\w:.-]+=`, "y");
const FLAT = pattern(afterFirst(CODE) + NUMBER, "y");
const FLAT_MESSAGE = pattern(
  raw`(?<![\w$-])(?:${eitherCase(MESSAGE[0] ?? "")})${afterFirst(MESSAGE)}`,
);
const INTO = pattern(
  raw`${END_OF_KEY}(?:[ \t]*(?:[=-]>|:(?!:)|=(?![=~]))(${TYPE})([{(\[]|<(?=[\w:]+ ))|()(\s?\{|[(\[]))`,
  "y",
);
const INTO_LINES = /["']?:[ \t]*(?:!!\w+[ \t]*)?\r?\n/y;
const INTO_VALUE = pattern(raw`${TYPE}([{(\[]|<(?=[\w:]+ ))`, "y");
const UP_TO_KEY = pattern(raw`[^\n]*?(?=\s+${WORD_KEY}[=:]|\n|$)`, "y");
const TRUE = pattern(raw`\s*${CAST}${QUOTE}?(?:true|1)\b`, "iy");
const CODE_VALUE = pattern(raw`\s*${NUMBER}`, "y");
const TEXT_VALUE = pattern(raw`\s*${CAST}(${TEXT})`, "y");
const END = pattern(DIGITS_END, "y");
const END_INSIDE = pattern(DIGITS_END_INSIDE, "y");
const MEMBERS = tokens([CODE, MESSAGE, SUCCESS].filter((path) => path.length > 0).map(lastOf));
const BETWEEN = CODE.slice(1, -1).map((key) => tokens([key]));
const EXPECTED = /\b(?:expect(?:ed|s)?|want(?:ed|s)?|should|assert\w*)\b[^\n]{0,20}$/i;
const OPENED_BY: Readonly<Record<string, string>> = { "}": "{", ")": "(", "]": "[", ">": "<" };

/** All matches of a pattern with the flag `g`. */
function allIn(pattern: RegExp, text: string): RegExpExecArray[] {
  pattern.lastIndex = 0;
  return [...text.matchAll(pattern)];
}

/** What a pattern with the flag `y` or `g` matches from a place on. */
function matchFrom(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const endOf = (match: RegExpExecArray): number => match.index + match[0].length;

// Where a key is.

const BRACKET = /[{}()[\]]/g;
const RESULT_NAME = RESULT.length > 0 ? `(?:${eitherCase(lastOf(RESULT))})` : "(?!)";
const IN_RESULT = pattern(
  raw`(?<![\w$-])${RESULT_NAME}${END_OF_KEY}[ \t]*(?:=>|[:=])?${TYPE}$`,
);
const RESULT_KEY = pattern(raw`(?<![\w$-])${RESULT_NAME}(?![\w$-])`);
const KEY_OF_LINES = /^([ \t]*)(?:- +)?["']?([\w.-]+)["']?:[ \t]*\r?$/;
// Where one piece of a text ends and the next begins: at lines, but not at what continues one.
const BOUNDARY = pattern(
  raw`(?:(?<![:,{\[(>=\r])\n|(?<![:,{\[(>=])\r\n)(?=[^\s"'}\])(])`,
  "y",
);

/** What is before a key: in which objects it is. */
interface Place {
  readonly opened: boolean;
  readonly nested: boolean;
  readonly inResult: boolean;
}

function placeOf(before: string, after: string): Place {
  const bracketed = /^["'`]{0,2}\]/.test(after);
  const start = before.replace(bracketed ? /\[:?["'`]{0,2}$/ : /[:"'`]{1,3}$/, "");
  const block = start.slice(blockStart(start));
  const open: number[] = [];
  for (const { 0: bracket, index } of allIn(BRACKET, block)) {
    if ("{([".includes(bracket)) open.push(index);
    else open.pop();
  }
  const prefix = /[\w$.:/>[\]"'-]*$/.exec(block.slice(-80))?.[0] ?? "";
  const outer = open.slice(0, -1).some((at) => block[at] !== "[");
  const within = open.some((at) => IN_RESULT.test(block.slice(Math.max(0, at - 80), at)));
  const keys = keysAbove(block);
  return {
    opened: open.length > 0,
    nested: block.length >= BEFORE - 4 || outer || keys.length > 0,
    inResult: within || RESULT_KEY.test(prefix) || keys.some((key) => RESULT_KEY.test(key)),
  };
}

/** The keys of the lines that the last line is indented below. */
function keysAbove(block: string): string[] {
  let indent = indentOf(block) ?? 0;
  const keys: string[] = [];
  if (indent === 0) return keys;
  for (const line of block.split("\n").slice(0, -1).reverse()) {
    const [, space = "", key = ""] = KEY_OF_LINES.exec(line) ?? [];
    if (key === "" || space.length >= indent) continue;
    indent = space.length;
    keys.push(key);
  }
  return keys;
}

/** Where the last piece of a text begins. */
function blockStart(text: string): number {
  let at = text.lastIndexOf("\n");
  while (at >= 0 && !matchFrom(BOUNDARY, text, text[at - 1] === "\r" ? at - 1 : at)) {
    at = at === 0 ? -1 : text.lastIndexOf("\n", at - 1);
  }
  return at + 1;
}

/** A text up to where its first piece ends. */
function firstBlock(text: string): string {
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
    const start = text[at - 1] === "\r" ? at - 1 : at;
    if (matchFrom(BOUNDARY, text, start)) return text.slice(0, start);
  }
  return text;
}

/** How far a key that begins its line is indented; null where it does not begin it. */
function indentOf(block: string): number | null {
  const line = block.slice(block.lastIndexOf("\n") + 1);
  return /^[ \t-]*$/.test(line) ? line.length : null;
}

// How a text is quoted.

/** A text with plain quotes and spaces; nothing moves. */
function straight(text: string): string {
  return text
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\ufeff]/g, " ");
}

const BARE_QUOTE = /(?<!\\)(?:\\\\)*"/g;
const LETTERS: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  b: "\b",
  f: "\f",
  0: "\0",
};

/** What an escaped text stands for. */
function unescaped(text: string): string {
  const control = /[\n\r\t]/g;
  const json = text.replace(control, (char) => JSON.stringify(char).slice(1, -1));
  const value = /\\[\n\r\t]/.test(text) ? undefined : parse(`"${json}"`);
  if (typeof value === "string") return value;
  const escape = /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|U([0-9a-fA-F]{8})|([\s\S]))/g;
  return text.replace(escape, (all: string, u?: string, x?: string, long?: string, char = "") => {
    const digits = u ?? x ?? long;
    if (digits !== undefined && parseInt(digits, 16) < 0x110000) {
      return String.fromCodePoint(parseInt(digits, 16));
    }
    return char === "" ? all : (LETTERS[char] ?? char);
  });
}

/** Undoes the escapes of a string of JSON, around a key within it. */
function inString(before: string, after: string): Around {
  const start = allIn(BARE_QUOTE, before).at(-1);
  const end = matchFrom(BARE_QUOTE, after, 0);
  const line = after.indexOf("\n");
  const stop = Math.min(end ? endOf(end) - 1 : after.length, line < 0 ? after.length : line);
  return [unescaped(before.slice(start ? endOf(start) : 0)), unescaped(after.slice(0, stop))];
}

function inAddress(before: string, after: string): Around {
  const start = /[^ \t\n\r\f\v"'<>]*$/.exec(before)?.[0] ?? "";
  return [address(start), address(/^[^ \t\n\r\f\v"'<>]*/.exec(after)?.[0] ?? "")];
}

/** What a percent-encoded text stands for, with a line for each of its fields. */
function address(text: string): string {
  return text
    .replaceAll("&", "\n")
    .replaceAll("+", " ")
    .replace(/(?:%[0-9A-Fa-f]{2})+/g, (run) => {
      const bytes = run.slice(1).split("%").map((digits) => parseInt(digits, 16));
      return new TextDecoder("utf-8", { ignoreBOM: true }).decode(new Uint8Array(bytes));
    });
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&quot;": '"',
  "&apos;": "'",
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
};

function withoutEntities(text: string): string {
  const entity = /&#(\d{1,7});|&#x([0-9a-fA-F]{1,6});|&(?:quot|apos|lt|gt|amp);/g;
  return text.replace(entity, (all: string, decimal?: string, hexadecimal?: string) => {
    const code = parseInt(decimal ?? hexadecimal ?? "", decimal === undefined ? 16 : 10);
    return ENTITIES[all] ?? (code < 0x110000 ? String.fromCodePoint(code) : all);
  });
}

/** Undoes the doubled quotes of a cell in a table of comma-separated values. */
function inTable(before: string, after: string): Around {
  const bare = /(?<!")"(?!")/g;
  const start = allIn(bare, before).at(-1);
  const stop = after.search(bare);
  return [
    before.slice(start ? endOf(start) : 0).replaceAll('""', '"'),
    after.slice(0, stop < 0 ? after.length : stop).replaceAll('""', '"'),
  ];
}

/** Writes elements as members of objects. */
function inMarkup(before: string, after: string): Around {
  const opened = asMembers(before.slice(0, before.lastIndexOf("<")));
  const tag = /^([^<>]*?)(\/?)>/.exec(after);
  if (!tag) return [opened, after];
  const [all, attributes = "", closed = ""] = tag;
  return [opened, `={${attributes} ${closed && "}"}${asMembers(after.slice(all.length))}`];
}

function asMembers(text: string): string {
  const members = text
    .replace(/<!\[CDATA\[|\]\]>|<[?!][^<>]*>/g, "")
    .replace(/<\/[^<>]*>/g, " } ")
    .replace(/<(?:\w+:)?(\w+)([^<>]*)\/>/g, " $1={$2 } ")
    .replace(/<(?:\w+:)?(\w+)([^<>]*)>/g, " $1={$2 ");
  return withoutEntities(members);
}

/** Writes lines that are indented below a key as an object in braces. */
function inBraces(after: string, indent: number): string {
  const [first = "", ...lines] = after.split("\n");
  const written = [first.trim()];
  const opened = [indent];
  for (const line of lines) {
    const text = line.trim();
    const depth = line.length - line.trimStart().length;
    const last = written.at(-1) ?? "";
    if (text === "" || text.startsWith("#")) continue;
    if (depth > (opened.at(-1) ?? 0)) {
      if (last.endsWith(":")) {
        opened.push(depth);
        written.splice(-1, 1, `${last} {`, text);
      } else {
        // it continues the text of the line before
        written.splice(-1, 1, `${last.replace(/[>|][+-]?$/, "").trimEnd()} ${text}`);
      }
      continue;
    }
    while (opened.length > 1 && depth < (opened.at(-1) ?? 0)) {
      opened.pop();
      written.push("}");
    }
    if (opened.length === 1) break;
    written.push(text);
  }
  return [...written, ...opened.slice(1).map(() => "}")].join("\n ");
}

/** How the text around a key tells that it is quoted, and what undoes it. */
const UNDO: readonly [RegExp, RegExp, (before: string, after: string) => Around][] = [
  [/\\+["'`]$/, /^/, inString],
  [/%(?:25)*[0-9A-Fa-f]{2}$/, /^/, inAddress],
  [/^/, /^%(?:25)*[0-9A-Fa-f]{2}/, inAddress],
  [/&(?:quot|apos|lt|#\d\d|#x\w\w);$/, /^/, inHtml],
  [/""$/, /^""/, inTable],
  [/<(?:\w+:)?$/, /^[\s/>]/, inMarkup],
];

function inHtml(before: string, after: string): Around {
  return [withoutEntities(before), withoutEntities(after)];
}

/** What is around a key, without the quoting of whatever it was copied from. */
function undone(before: string, after: string): Around {
  let around: Around = [before, after];
  for (let turn = 0; turn < 6; turn += 1) {
    const [start, rest] = around;
    const step = UNDO.find(([ahead, behind]) => ahead.test(start.slice(-12)) && behind.test(rest));
    if (!step) break;
    around = step[2](start, rest);
  }
  return around;
}

// Reading.

/** The replies in a text, with a pause after each piece of it. */
export function* repliesIn(text: string): Generator<Found | null, void> {
  let credit = AFTER;
  let start = 0;
  let line = 1;
  let counted = 0;
  for (let piece = 0; piece < text.length; piece += PIECE) {
    const end = piece + PIECE;
    credit += PATIENCE * PIECE;
    for (;;) {
      const anchor = matchFrom(ANCHOR, text, Math.max(start, piece));
      if (!anchor || anchor.index >= end) break;
      start = endOf(anchor);
      if (!isKey(text, anchor.index, start) || credit <= 0) continue;
      const [found, length] = readAt(text, anchor.index, start);
      credit -= length;
      if (!found) continue;
      start += length;
      line += linesIn(text, counted, anchor.index);
      counted = anchor.index;
      yield { ...found, line };
    }
    yield null;
  }
}

function isKey(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at);
  return MAY_PRECEDE.test(before) && matchFrom(MAY_FOLLOW, text, end) !== null;
}

function linesIn(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) {
    lines += 1;
  }
  return lines;
}

type Result = [found: Found | null, length: number];

/** The reply whose first key is at a place of a text, and how much was read for it. */
function readAt(text: string, at: number, end: number): Result {
  const before = text.slice(Math.max(0, at - BEFORE), at);
  const more = text.length > end + REACH;
  const result = readAround(before, text.slice(end, end + REACH), more);
  return result ?? readAround(before, text.slice(end, end + AFTER), false) ?? [null, REACH];
}

/** What is around a key; null where more of the text is needed. */
function readAround(before: string, after: string, more: boolean): Result | null {
  let [start, rest] = undone(before, after);
  const effort = rest === after && !matchFrom(INTO, after, 0) ? 64 : REACH;
  let read = readKey(start, rest, more);
  if (read === null && /[^\0-\x7f]/.test(start.slice(-60) + rest.slice(0, REACH))) {
    [start, rest] = [straight(start), straight(rest)];
    read = readKey(start, rest, more);
  }
  if (read === undefined) return null;
  if (read === null) return [null, effort];
  const answer = decode(read.body);
  if (answer.code === null) return [null, read.length];
  const place = placeOf(start, rest);
  const whole =
    (read.flat && CODE.length > 1) ||
    !place.nested ||
    answer.message !== "" ||
    has(read.body, SUCCESS);
  const sure = read.complete && whole && !place.inResult && !EXPECTED.test(start.slice(-60));
  const nested = place.nested && !place.inResult;
  return [{ reply: answer, line: 0, sure, flat: read.flat, nested }, read.length];
}

/** What a key leads to; null where it is no code, undefined where more of the text is needed. */
function readKey(before: string, after: string, more: boolean): Read | null | undefined {
  const indent = indentOf(before);
  if (indent === null || !matchFrom(INTO_LINES, after, 0)) {
    return readFlat(before, after) ?? readObject(after, more);
  }
  const block = after.slice(0, REACH);
  const end = block.search(new RegExp(raw`\n[ \t]{0,${indent}}[^ \t\r\n]`));
  const written = inBraces(block, indent);
  const read = readFlat(before, written) ?? readObject(written, more);
  return read && { ...read, length: Math.min(read.length, end < 0 ? block.length : end) };
}

/** A path that is written as one key, with the message that is written likewise near it. */
function readFlat(before: string, after: string): Read | null {
  const code = matchFrom(FLAT, after, 0);
  if (!code || !matchFrom(END, after, endOf(code))) return null;
  const length = endOf(code);
  const complete = !placeOf(before, after).opened || matchFrom(END_INSIDE, after, length) !== null;
  const rest = after.slice(length, length + REACH);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const message = flatMessage(beforeNext(rest)) || flatMessage(line);
  return { body: bodyOf(code[2] ?? "", message), length, complete, flat: true };
}

/** A text up to the next code whose path is written as one key. */
function beforeNext(text: string): string {
  const next = allIn(ANCHOR, text).find((anchor) => matchFrom(FLAT, text, endOf(anchor)));
  return next ? text.slice(0, next.index) : text;
}

function flatMessage(text: string): string {
  const key = FLAT_MESSAGE.exec(text);
  if (!key) return "";
  return textAt(text, endOf(key)) ?? bare(matchFrom(UP_TO_KEY, text, endOf(key))?.[0] ?? "");
}

/** An object after the first key: JSON, or what a language prints for one. */
function readObject(after: string, more: boolean): Read | null | undefined {
  const into = matchFrom(INTO, after, 0);
  if (!into || CODE.length === 1) return null;
  let at = endOf(into);
  let opener = into[0].slice(-1);
  if (opener === "{" && (into[1] ?? "").trim() === "") {
    const plain = after.replaceAll("\\'", "'").replaceAll("\\\\", "\\");
    for (const text of after.includes("\\'") ? [after, plain] : [after]) {
      const end = endOfJson(text, at - 1);
      if (end < 0 && more) return undefined;
      const value = end <= 0 ? undefined : parse(text.slice(at - 1, end));
      if (value === undefined) continue;
      return { body: { [FIRST]: value }, length: end, complete: true, flat: false };
    }
  }
  const text = firstBlock(after.slice(0, REACH));
  for (const step of BETWEEN) {
    const inner = within(text, at, opener, step);
    if (!inner) return null;
    at = endOf(inner);
    opener = inner[0].slice(-1);
  }
  return readMembers(text, at, opener);
}

/** The way into the member of an object that leads on to the code. */
function within(text: string, at: number, opener: string, pattern: RegExp): RegExpExecArray | null {
  for (const { token, depth } of walk(text, at, opener, pattern)) {
    const inner = depth === 1 && token[2] ? matchFrom(INTO_VALUE, text, endOf(token)) : null;
    if (inner) return inner;
  }
  return null;
}

/** The code and the message among the members of an object. */
function readMembers(text: string, start: number, opener: string): Read | null {
  const codes: ([string, boolean] | null)[] = [];
  let message = "";
  let said = -1;
  let saidBy = "";
  let success: boolean | null = null;
  let end = text.length;
  for (const { token, depth } of walk(text, start, opener, MEMBERS)) {
    const name = (token[2] ?? "").toLowerCase();
    const separator = (token[3] ?? token[5] ?? "").trim();
    const at = endOf(token);
    if (said >= 0 && (depth === 0 || (depth === 1 && separator === saidBy))) {
      message = bare(text.slice(said, token.index));
      said = -1;
    }
    if (depth === 0) {
      end = at;
    } else if (depth === 1 && name === lastOf(CODE).toLowerCase()) {
      codes.push(codeAt(text, at));
    } else if (depth === 1 && name === lastOf(MESSAGE).toLowerCase() && !message && said < 0) {
      const quoted = textAt(text, at);
      message = quoted ?? "";
      said = quoted === null ? at : -1;
      saidBy = separator;
    } else if (depth === 1 && name !== "") {
      success = matchFrom(TRUE, text, at) !== null;
    }
  }
  if (said >= 0) message = bare(text.slice(said));
  const [first] = codes.filter((code) => code !== null);
  if (!first) return null;
  const agree = codes.every((code) => code?.[0] === first[0] && code[1] === first[1]);
  return { body: bodyOf(first[0], message, success), length: end, complete: agree && first[1], flat: false };
}

/** The keys within an object with their depth, and with depth 0 what ends the object. */
function* walk(
  text: string,
  start: number,
  opener: string,
  pattern: RegExp,
): Generator<{ token: RegExpExecArray; depth: number }> {
  const opened = [opener];
  let at = start;
  while (opened.length > 0) {
    const token = matchFrom(pattern, text, at);
    if (!token) return;
    at = endOf(token);
    const bracket = token[0].slice(-1);
    const open = OPENED_BY[bracket] ?? "";
    if (token[2] || token[5]) {
      yield { token, depth: opened.length };
    } else if (token[6]) {
      continue;
    } else if ("{([<".includes(bracket)) {
      opened.push(bracket);
    } else if (opened.includes(open)) {
      opened.length = opened.lastIndexOf(open);
      if (opened.length === 0) yield { token, depth: 0 };
    }
  }
}

/** The digits of a code, and whether they are all of them. */
function codeAt(text: string, at: number): [string, boolean] | null {
  const number = matchFrom(CODE_VALUE, text, at);
  if (!number) return null;
  if (matchFrom(END_INSIDE, text, endOf(number))) return [number[2] ?? "", true];
  return matchFrom(END, text, endOf(number)) ? [number[2] ?? "", false] : null;
}

/** The text in quotes at a place; null where there is none. */
function textAt(text: string, at: number): string | null {
  const quoted = matchFrom(TEXT_VALUE, text, at)?.[1];
  if (quoted === undefined) return null;
  const inner = quoted.slice(1);
  return unescaped(inner.endsWith(quoted.slice(0, 1)) ? inner.slice(0, -1) : inner);
}

/** A text that was written without quotes. */
function bare(text: string): string {
  const [first = ""] = text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "").split(/\n|\\n/);
  let line = first.replace(/[ \t\r,;]+$/, "");
  if (line.startsWith("{")) line = line.replace(/^[{} \t]+|[{} \t]+$/g, "");
  return /^<?(?:nil|null|none|undefined)>?$/i.test(line) ? "" : line;
}

/** Where an object ends, were it JSON: -1 where it does not, 0 where it is not JSON. */
export function endOfJson(text: string, start: number): number {
  let depth = 0;
  let quoted = false;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (quoted && character === "\\") at += 1;
    else if (character === '"') quoted = !quoted;
    else if (quoted && character === "\n") return 0;
    else if (!quoted && (character === "{" || character === "[")) depth += 1;
    else if (!quoted && (character === "}" || character === "]")) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}

export function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A body in the shape of a reply. */
export function bodyOf(code: number | string, message = "", success: boolean | null = null): object {
  const body = {};
  put(body, CODE, code);
  if (message !== "") put(body, MESSAGE, message);
  if (SUCCESS.length > 0 && success !== null) put(body, SUCCESS, success);
  return body;
}

function put(body: Record<string, unknown>, path: Path, value: unknown): void {
  let inner = body;
  for (const key of path.slice(0, -1)) inner = (inner[key] ??= {}) as Record<string, unknown>;
  inner[lastOf(path)] = value;
}

/** Whether there is anything at a path of a body. */
export function has(body: unknown, path: Path): boolean {
  let value = body;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return false;
    value = (value as Record<string, unknown>)[key];
  }
  return path.length > 0;
}
