// Copied from generator/targets/typescript/templates/src/message.ts by `make generate`; edit it there.

import { toJson } from "./body.ts";

/** The text of a message, whatever it was sent as. */
export function readMessage(value: unknown): string {
  if (typeof value === "string") return value;
  return value === undefined || value === null ? "" : toJson(value);
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

/** Whether Python counts a character as space too, so that every language trims alike. */
function isSpace(character: string): boolean {
  const separator = character >= "\u001c" && character <= "\u001f";
  return separator || character === "\u0085" || (/\s/.test(character) && character !== "\ufeff");
}
