// Copied from generator/targets/typescript/templates/src/reply.ts by `make generate`; edit it there.

import type { Code, UNKNOWN } from "./catalogue.ts";
import type { Classification, StatusFacts } from "./facts.ts";
import type { Recovery, succeeds } from "./vocabulary.ts";

/** What every reply has. */
interface AnyReply {
  /** The message; empty where there is none. */
  readonly message: string;
  /**
   * What the message adds to the documented text, or the whole message where it departs from it;
   * null where it adds nothing.
   */
  readonly detail: string | null;
  /** What was parsed; the text as it came where it is not JSON. */
  readonly body: unknown;
}

/** A reply with a certain code of the catalogue. */
export interface ReplyWith<T extends Code> extends AnyReply {
  readonly known: true;
  /** Whether nothing is raised for it. */
  readonly ok: (typeof succeeds)[Classification[T]["outcome"]];
  readonly code: T;
  /** What the catalogue says of the code. */
  readonly status: StatusFacts<T>;
  readonly outcome: Classification[T]["outcome"];
  readonly recovery: Classification[T]["recovery"];
  readonly owner: Classification[T]["owner"];
}

/** A reply whose code is in the catalogue. */
export type KnownReply = { [T in Code]: ReplyWith<T> }[Code];

/** A reply whose code calls for a recovery. */
export type ReplyTo<T extends Recovery> = Extract<KnownReply, { readonly recovery: T }>;

/** A reply whose code is not in the catalogue, or that has no readable code. */
export interface UnknownReply extends AnyReply {
  readonly known: false;
  readonly ok: (typeof succeeds)[(typeof UNKNOWN)["outcome"]];
  /** The code as it came; null where none can be read. */
  readonly code: number | null;
  readonly status: null;
  readonly outcome: (typeof UNKNOWN)["outcome"];
  readonly recovery: (typeof UNKNOWN)["recovery"];
  readonly owner: (typeof UNKNOWN)["owner"];
}

/** What a reply says; `known`, `ok`, `code`, `outcome`, `recovery`, `owner` tell its members apart. */
export type Reply = KnownReply | UnknownReply;

/** A reply for which nothing is raised. */
export type SuccessReply = Extract<Reply, { readonly ok: true }>;
