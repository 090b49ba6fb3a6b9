// Generated from catalogue.yaml by `make generate`; do not edit.

import type { VERDICTS } from "./catalogue.ts";
import type { Constraint } from "./constraint.ts";
import type { MetaStatus, StatusName } from "./enum.ts";
import type { Category, Outcome, Owner, Recovery } from "./vocabulary.ts";

/** The verdict on each code: the outcome, what to do next, and who has to act. */
export type Classification = typeof VERDICTS;

/** Marks an entry that must not be used any more. */
export interface Deprecation {
  /** The version that deprecated it. */
  readonly since: string;
  readonly reason: string;
  /** The name of the status that replaces it. */
  readonly use: MetaStatus;
}

/** What the catalogue says of a status, whatever its code. */
interface AnyFacts {
  /** The number in the reply. */
  readonly code: number;
  /** The unique name; never changed or given to another code. */
  readonly name: string;
  /** What it means, in a few words. */
  readonly title: string;
  /** The group that it belongs to. */
  readonly category: Category;
  /** What became of the thing that was asked for: concluded by the catalogue. */
  readonly outcome: Outcome;
  /** What the caller does next: concluded by the catalogue. */
  readonly recovery: Recovery;
  /** Who has to act: concluded by the catalogue. */
  readonly owner: Owner;
  /** The cause, and where to look. */
  readonly description: string;
  /** What to do: one step a line. */
  readonly action: string;
  /** What must not be done meanwhile, as the end of a sentence that begins with "Never". */
  readonly never: string | null;
  /** The fields of the request that it concerns; URL parameters begin with `query.`. */
  readonly fields: readonly string[];
  /** What in a request is documented to bring it about, as constraints that are then not met. */
  readonly request: readonly Constraint[];
  /** Statuses that are easily taken for this one, or follow it. */
  readonly related: readonly MetaStatus[];
  /** The version of the catalogue that first held it. */
  readonly since: string;
  /** Set where the code must not be used any more. */
  readonly deprecated: Deprecation | null;
  /** The documented HTTP status; null where none is documented. */
  readonly httpStatus: number | null;
  /** The documented success flag, not the outcome; null where none is documented. */
  readonly orderSuccessful: boolean | null;
  /** The documented wire messages to the letter; a varying part is written `{detail}`. */
  readonly messages: readonly string[];
  /** The address of its page; null until the site is published. */
  readonly docsUrl: string | null;
}

/** What the catalogue says of a status. */
export interface StatusFacts<T extends MetaStatus = MetaStatus> extends AnyFacts {
  readonly code: T;
  readonly name: StatusName;
  readonly outcome: Classification[T]["outcome"];
  readonly recovery: Classification[T]["recovery"];
  readonly owner: Classification[T]["owner"];
}
