// Copied from generator/targets/typescript/templates/src/read.ts by `make generate`; edit it there.

import { parse, valueAt } from "./body.ts";
import { isCode, MESSAGES, PATHS, PREFIX, UNKNOWN, UNREADABLE, VERDICTS } from "./catalogue.ts";
import { nameOf } from "./lookup.ts";
import { detailOf, readMessage } from "./message.ts";
import type { LogFields, LogOptions } from "./reply.ts";
import { logFields, onInspect, shown } from "./show.ts";
import { succeeds } from "./vocabulary.ts";

/** What a reply says, without the texts of the catalogue. */
export class Reading {
  readonly known: boolean;
  readonly ok: boolean;
  readonly code: number | null;
  readonly name: string | null;
  readonly outcome: keyof typeof succeeds;
  readonly recovery: string;
  readonly owner: string;
  readonly message: string;
  readonly detail: string | null;
  readonly result: unknown;
  readonly body: unknown;

  static {
    onInspect(this.prototype, (reply) => shown("Reply", reply));
  }

  constructor(body: unknown) {
    const parsed = parse(body);
    const code = readCode(valueAt(parsed, PATHS.code));
    const unlisted = code === null ? UNREADABLE : UNKNOWN;
    const { outcome, recovery, owner } = isCode(code) ? VERDICTS[code] : unlisted;
    this.known = isCode(code);
    this.ok = succeeds[outcome];
    this.code = code;
    this.name = nameOf(code);
    this.outcome = outcome;
    this.recovery = recovery;
    this.owner = owner;
    this.message = readMessage(valueAt(parsed, PATHS.message));
    this.detail = detailOf(this.message, MESSAGES[code ?? -1] ?? []);
    this.result = (PATHS.result && valueAt(parsed, PATHS.result)) ?? null;
    this.body = parsed;
  }

  logFields(options: LogOptions = {}): LogFields {
    return logFields(PREFIX, this, options);
  }
}

/** The code that a value stands for: a whole number, or a text of up to 16 ASCII digits. */
function readCode(value: unknown): number | null {
  const code = typeof value === "string" && /^[0-9]{1,16}$/.test(value) ? Number(value) : value;
  return Number.isSafeInteger(code) ? (code as number) + 0 : null; // + 0 makes 0 of -0
}
