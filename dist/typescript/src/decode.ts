// Generated from catalogue.yaml by `make generate`; do not edit.

import { isMetaStatus } from "./enum.ts";
import type { Reply } from "./reply.ts";
import { statuses } from "./statuses.ts";
import { succeeds } from "./vocabulary.ts";

const CODE_PATH = ["meta", "status"];
const MESSAGE_PATH = ["meta", "message"];
const UNKNOWN = {
  outcome: "unknown",
  recovery: "contact_support",
  owner: "developer",
} as const;

/** How deep JSON may be nested: far deeper than any reply, and less than any reader's stack. */
const DEEPEST = 10_000;

/**
 * Reads a reply: what was parsed of one, its text, or its bytes. Never throws.
 *
 * The code alone decides: never the HTTP status, a success flag or the message. What cannot be read
 * has the code null and counts as unknown.
 */
export function decode(body: unknown): Reply {
  const parsed = parse(body);
  const code = readCode(valueAt(parsed, CODE_PATH));
  const message = readMessage(valueAt(parsed, MESSAGE_PATH));
  const status = isMetaStatus(code) ? statuses[code] : null;
  const detail = detailOf(message, status?.messages ?? []);
  const { outcome, recovery, owner } = status ?? UNKNOWN;
  return {
    known: status !== null,
    ok: succeeds[outcome],
    code,
    status,
    outcome,
    recovery,
    owner,
    message,
    detail,
    body: parsed,
  } as Reply; // the compiler cannot follow which code goes with which outcome
}

/** The value of a JSON text or of its bytes; the text where it is no JSON, anything else as it is. */
function parse(body: unknown): unknown {
  let text = body;
  try {
    if (isBytes(body)) text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(body);
    if (typeof text !== "string") return body;
    const json = text.startsWith("\ufeff") ? text.slice(1) : text;
    text = json;
    return nestedTooDeep(json) ? json : (JSON.parse(json) as unknown);
  } catch {
    return text; // it is no JSON, or bytes that are gone or shared
  }
}

function isBytes(value: unknown): value is ArrayBuffer | ArrayBufferView<ArrayBuffer> {
  return value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}

function nestedTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  const end = text.length > DEEPEST ? text.length : 0;
  for (let at = 0; at < end && depth <= DEEPEST; at += 1) {
    const character = text.charAt(at);
    if (character === '"') quoted = !quoted;
    else if (quoted) at += Number(character === "\\");
    else if ("[{".includes(character)) depth += 1;
    else if ("]}".includes(character)) depth -= 1;
  }
  return depth > DEEPEST;
}

/** The value at a path of own properties; undefined where it cannot be read. */
function valueAt(body: unknown, path: readonly string[]): unknown {
  try {
    let value = body;
    for (const key of path) {
      value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    }
    return value;
  } catch {
    return undefined; // a getter or a proxy may throw
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The code that a value stands for: a whole number, or a text of up to 16 ASCII digits. */
function readCode(value: unknown): number | null {
  const code = typeof value === "string" && /^[0-9]{1,16}$/.test(value) ? Number(value) : value;
  return Number.isSafeInteger(code) ? (code as number) + 0 : null; // + 0 makes 0 of -0
}

function readMessage(value: unknown): string {
  if (typeof value === "string") return value;
  return value === undefined || value === null ? "" : toJson(value);
}

/** A value as JSON, or the kind of what cannot be written as such. */
export function toJson(value: unknown): string {
  let json: unknown; // undefined of some values, whatever the type of stringify says
  try {
    json = JSON.stringify(value);
  } catch {
    // it holds itself, or its toJSON throws
  }
  return typeof json === "string" ? json : `<${typeof value}>`;
}

/** What a message adds to the documented texts; all of it where it departs from them. */
function detailOf(message: string, documented: readonly string[]): string | null {
  const text = trim(message);
  for (const template of [...documented].sort(byGenerality)) {
    const [before = "", after] = template.split("{detail}").map(trim);
    const end = after === undefined ? before.length : text.length - after.length;
    const fits = end >= before.length && alike(text.slice(end), after ?? "");
    if (fits && alike(text.slice(0, before.length), before)) {
      return trim(text.slice(before.length, end)) || null;
    }
  }
  return text === "" ? null : message;
}

/** Sorts fixed texts before templates, and longer ones before shorter ones. */
function byGenerality(a: string, b: string): number {
  return Number(a.includes("{detail}")) - Number(b.includes("{detail}")) || b.length - a.length;
}

/** Whether two texts are the same but for case, in which replies are not consistent. */
function alike(text: string, documented: string): boolean {
  return text.toLowerCase() === documented.toLowerCase();
}

/** A text without the space at its ends. */
function trim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charAt(start))) start += 1;
  while (end > start && isSpace(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** Whether a character counts as space in Python, so that both packages cut a text alike. */
function isSpace(character: string): boolean {
  const separator = character >= "\u001c" && character <= "\u001f";
  return separator || character === "\u0085" || (/\s/.test(character) && character !== "\ufeff");
}
