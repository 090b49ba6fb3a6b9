// Copied from generator/targets/typescript/templates/src/reply.ts by `make generate`; edit it there.

import type { Code, StatusName, UNKNOWN, UNREADABLE } from "./catalogue.ts";
import type { Classification, StatusFacts } from "./facts.ts";
import type { Recovery, succeeds } from "./vocabulary.ts";

/**
 * What `decode` takes: anything, but for a promise or a response whose text was not awaited. Of such
 * the compiler says what to do.
 */
export type Body<T> = T extends PromiseLike<unknown> | { text: () => unknown }
  ? "pass the text of the reply: await response.text()"
  : T;

/** Flat fields of a reply, for a logger. */
export type LogFields = Record<string, number | string>;

/** What `logFields` may be told. */
export interface LogOptions {
  /** Whether to add the message, which can hold personal data. */
  readonly message?: boolean;
}

/** What every reply has. */
interface AnyReply {
  /**
   * The message as text; empty where there is none. Field errors become `key: part; part`; what is
   * not text is left out.
   */
  readonly message: string;
  /**
   * What the message adds to the documented text, or the whole message where it departs from it;
   * null where it adds nothing.
   */
  readonly detail: string | null;
  /** What to do in detail: one step a line. */
  readonly action: string;
  /** The result; null where there is none. */
  readonly result: unknown;
  /** What was parsed; the text as it came where it is not JSON. */
  readonly body: unknown;
  /** Flat fields for a logger, a span or a tag, without personal data. */
  logFields(options?: LogOptions): LogFields;
}

/** A reply with a certain code of the catalogue. */
export interface ReplyWith<T extends Code> extends AnyReply {
  readonly known: true;
  /** Whether nothing is raised for it. */
  readonly ok: (typeof succeeds)[Classification[T]["outcome"]];
  readonly code: T;
  /** The name of the status. */
  readonly name: StatusName;
  /** What the catalogue says of the code. */
  readonly status: StatusFacts<T>;
  readonly outcome: Classification[T]["outcome"];
  readonly recovery: Classification[T]["recovery"];
  readonly owner: Classification[T]["owner"];
}

/** A reply whose code is in the catalogue. */
export type KnownReply = { [T in Code]: ReplyWith<T> }[Code];

/** A reply with a known code that calls for a recovery. */
export type ReplyTo<T extends Recovery> = Extract<KnownReply, { readonly recovery: T }>;

interface UnlistedReply<Verdict extends typeof UNKNOWN | typeof UNREADABLE> extends AnyReply {
  readonly known: false;
  readonly ok: (typeof succeeds)[Verdict["outcome"]];
  readonly name: null;
  readonly status: null;
  readonly outcome: Verdict["outcome"];
  readonly recovery: Verdict["recovery"];
  readonly owner: Verdict["owner"];
}

/** A reply whose code is not in the catalogue. */
export interface UnknownReply extends UnlistedReply<typeof UNKNOWN> {
  /** The code as it came. */
  readonly code: number;
}

/** A reply without a readable code. */
export interface UnreadableReply extends UnlistedReply<typeof UNREADABLE> {
  readonly code: null;
}

/** What a reply says; `known`, `ok`, `code`, `outcome`, `recovery`, `owner` tell its members apart. */
export type Reply = KnownReply | UnknownReply | UnreadableReply;

/** A reply for which nothing is raised. */
export type SuccessReply = Extract<Reply, { readonly ok: true }>;

type WithoutTexts<T> = T extends unknown ? Omit<T, "action" | "status"> : never;

/** What a reply says to a program that has none of the texts. */
export type LiteReply = WithoutTexts<Reply>;
