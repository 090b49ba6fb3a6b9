// Copied from generator/targets/typescript/templates/src/base-error.ts by `make generate`; edit it there.

import { toJson } from "./body.ts";
import { ADVICE } from "./catalogue.ts";
import type { Reply } from "./reply.ts";

/** What all errors of this package share. */
export class ReplyError extends Error {
  /** The reply that it was raised for. */
  readonly reply: Reply;

  constructor(reply: Reply, options?: ErrorOptions) {
    super(describe(reply), options);
    this.reply = reply;
  }
}

/** One line for whoever reads the log: what came, and what to do. */
function describe({ code, status, message, body }: Reply): string {
  const subject = `${String(code ?? "no code")} ${status?.name ?? "(unknown)"}`;
  const [step = ADVICE] = status?.action.trim().split("\n") ?? [];
  return `${subject}: ${printable(message || (status?.title ?? toJson(body)))} -> ${printable(step)}`;
}

/** A text as one line that is safe to write to a log and to print on a terminal. */
function printable(text: string): string {
  const words = text.slice(0, 800).split(/[\s\p{C}]+/u);
  const line = words.join(" ").trim();
  return line.length > 400 ? `${line.slice(0, 397)}...` : line;
}
