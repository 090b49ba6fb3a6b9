// Copied from generator/targets/typescript/templates/src/show.ts by `make generate`; edit it there.

import type { LogFields, LogOptions } from "./reply.ts";

/** What a reply is shown and logged with. */
interface Shown {
  readonly code: number | null;
  readonly name: string | null;
  readonly message: string;
  readonly outcome: string;
  readonly recovery: string;
  readonly owner: string;
}

/** Makes Node, Deno and Bun show all objects of a prototype as one line. */
export function onInspect<T extends object>(prototype: T, line: (object: T) => string): void {
  const value = function (this: T): string {
    return line(this);
  };
  Object.defineProperty(prototype, Symbol.for("nodejs.util.inspect.custom"), { value });
}

/** One line for a console: never the body. */
export function shown(kind: string, { code, name, message, recovery }: Shown): string {
  const subject = code === null ? "unreadable" : `${String(code)} ${name ?? "unknown"}`;
  return `<${kind} ${subject}: ${JSON.stringify(printable(message))} (${recovery})>`;
}

/** Flat fields without personal data, under a prefix. */
export function logFields(prefix: string, reply: Shown, { message }: LogOptions): LogFields {
  const { code, name, outcome, recovery, owner } = reply;
  const all = { code, name, outcome, recovery, owner, message: printable(reply.message) };
  const fields: LogFields = {};
  for (const [key, value] of Object.entries(all)) {
    if (value !== null && (key !== "message" || message)) fields[`${prefix}.${key}`] = value;
  }
  return fields;
}

/** A text as one line that is safe to write to a log and to print on a terminal. */
export function printable(text: string): string {
  const words = text.slice(0, 800).split(/[\s\p{C}]+/u);
  const line = words.join(" ").trim();
  return line.length > 400 ? `${line.slice(0, 397)}...` : line;
}
