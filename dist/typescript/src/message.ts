// Copied from generator/targets/typescript/templates/src/message.ts by `make generate`; edit it there.

import { isObject } from "./body.ts";

/** A message as text, whatever it was sent as; empty where it cannot be read. */
export function readMessage(value: unknown): string {
  try {
    return flat(value).replace(/\p{Surrogate}/gu, "\ufffd");
  } catch {
    return ""; // it holds itself, or a getter throws
  }
}

/** The texts in a value: parts of a list and `key: part` of an object, joined by `; `. */
function flat(value: unknown): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return joined(value.map(flat));
  if (!isObject(value)) return "";
  const parts = Object.entries(value).map(([key, item]) => [key, flat(item)] as const);
  return joined(parts.map(([key, part]) => part && `${key}: ${part}`));
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("; ");
}

/** What a message adds to the documented texts; all of it where it departs from them. */
export function detailOf(message: string, documented: readonly string[]): string | null {
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

/** Whether two texts are the same but for the case of ASCII letters, which replies often change. */
function alike(text: string, documented: string): boolean {
  return lower(text) === lower(documented);
}

function lower(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** A text without the ASCII white space at its ends. */
function trim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && SPACES.includes(text.charAt(start))) start += 1;
  while (end > start && SPACES.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

const SPACES = " \t\n\v\f\r";
