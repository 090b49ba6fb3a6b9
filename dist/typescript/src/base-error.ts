// Copied from generator/targets/typescript/templates/src/base-error.ts by `make generate`; edit it there.

import { ANSWERS } from "./catalogue.ts";
import type { LogFields, LogOptions, Reply } from "./reply.ts";
import { onInspect, printable, shown } from "./show.ts";

/** What may be passed to an error, as to any other. */
export interface ErrorOptions {
  readonly cause?: unknown;
}

/**
 * What all errors of this package have in common: each carries a reply and its attributes.
 *
 * Loggers copy the enumerable properties of an error, so these hold no personal data.
 */
export class ReplyError extends Error {
  /** The reply that it was raised for. */
  declare readonly reply: Reply;
  /** The status code; null where none can be read. */
  declare readonly code: this["reply"]["code"];
  /** What the catalogue says of the code; null where it is unknown or cannot be read. */
  declare readonly status: this["reply"]["status"];
  /** What became of the request. */
  declare readonly outcome: this["reply"]["outcome"];
  /** What to do next. */
  declare readonly recovery: this["reply"]["recovery"];
  /** Who has to act. */
  declare readonly owner: this["reply"]["owner"];
  /** What to do in detail: one step a line. */
  declare readonly action: string;
  /** What the message of the reply adds to the documented text. */
  declare readonly detail: string | null;
  /** The result in the reply; null where there is none. */
  declare readonly result: unknown;
  /** The body of the reply, parsed. */
  declare readonly body: unknown;

  static {
    onInspect(this.prototype, (error) => shown(error.name, error.reply));
  }

  constructor(reply: Reply, options?: ErrorOptions) {
    super(describe(reply), options);
    const { code, outcome, recovery, owner } = reply;
    const { status, action, detail, result, body } = reply;
    Object.assign(this, { code, outcome, recovery, owner });
    for (const [name, value] of Object.entries({ reply, status, action, detail, result, body })) {
      Object.defineProperty(this, name, { value, configurable: true });
    }
  }

  /** Flat fields for a logger, a span or a tag, without personal data. */
  logFields(options?: LogOptions): LogFields {
    return this.reply.logFields(options);
  }
}

/** One line for whoever reads the log: what came, and what to do. */
function describe(reply: Reply): string {
  const [step = ""] = reply.action.trim().split("\n");
  const page = reply.status?.docsUrl ?? "";
  const advice = reply.known ? `${ANSWERS[reply.recovery]}. ${step} ${page}` : step;
  return `${printable(subjectOf(reply))} -> ${printable(advice)}`;
}

function subjectOf(reply: Reply): string {
  const { code, message, body } = reply;
  if (reply.known) return `${String(code)} ${reply.name}: ${message || reply.status.title}`;
  if (code !== null) return `${String(code)} is not a known code${message && `: ${message}`}`;
  return `no code can be read in ${outline(body)}`;
}

/** What a body is, without the values in JSON, whole or cut off: they can be personal data. */
function outline(body: unknown): string {
  if (body === "") return "an empty text";
  if (typeof body === "string") {
    const length = String(body.length);
    if (/^\s*[{[]/.test(body)) return `a text of ${length} characters that begins like JSON`;
    return `a text that begins ${JSON.stringify(body.slice(0, 60))}`;
  }
  if (typeof body !== "object" || body === null) return `a value of type ${typeof body}`;
  try {
    const keys = Object.keys(body);
    return keys.length > 0 ? `an object with the keys ${keys.join(", ")}` : "an empty object";
  } catch {
    return "an object"; // a proxy may throw
  }
}
