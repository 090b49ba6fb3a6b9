// Generated from catalogue.yaml by `make generate`; do not edit.

import type { MetaStatus } from "./enum.ts";
import type { Classification, StatusFacts } from "./statuses.ts";
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
  /** What was parsed; the text as it came where it is no JSON. */
  readonly body: unknown;
}

/** A reply with a certain code that the catalogue holds. */
export interface ReplyWith<T extends MetaStatus> extends AnyReply {
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

/** A reply whose code the catalogue holds. */
export type KnownReply = { [T in MetaStatus]: ReplyWith<T> }[MetaStatus];

/** A reply whose code calls for a recovery. */
export type ReplyTo<T extends Recovery> = Extract<KnownReply, { readonly recovery: T }>;

/** A reply whose code the catalogue does not hold, or that has no readable code. */
export interface UnknownReply extends AnyReply {
  readonly known: false;
  readonly ok: (typeof succeeds)["unknown"];
  /** The code as it came; null where none can be read. */
  readonly code: number | null;
  readonly status: null;
  readonly outcome: "unknown";
  readonly recovery: "contact_support";
  readonly owner: "developer";
}

/** What a reply says; `known`, `ok`, `code`, `outcome`, `recovery`, `owner` tell its members apart. */
export type Reply = KnownReply | UnknownReply;

/** A reply for which nothing is raised. */
export type SuccessReply = Extract<Reply, { readonly ok: true }>;
