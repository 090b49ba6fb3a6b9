// What must compile, and, below each `@ts-expect-error`, what must not.

import {
  backOff,
  Category,
  checkRequest,
  ClickpostError,
  decode,
  errorOf,
  isMetaStatus,
  InvalidRequestError,
  type KnownReply,
  type LogFields,
  lookup,
  MetaStatus,
  Outcome,
  Owner,
  PendingError,
  raiseForStatus,
  Recovery,
  type Reply,
  type RequestProblem,
  RetryableError,
  type StatusFacts,
  type StatusName,
  statuses,
  type SuccessReply,
  type UnknownReply,
  UnknownStatusError,
  UnreadableReplyError,
  type UnreadableReply,
} from "clickpost-errors";
import * as codes from "clickpost-errors/codes";
import { INVALID_RVP_REASON } from "clickpost-errors/codes";
import { decode as decodeLite } from "clickpost-errors/lite";
import {
  type FakeFetch,
  fakeFetch,
  noReply,
  reply as replyOf,
  respond,
} from "clickpost-errors/testing";

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles only where the two types are one. */
function same<A, B>(equal: Equal<A, B>): void {
  void equal;
}

// Constants are literals, by name, through the object and through the module.
same<typeof INVALID_RVP_REASON, 310>(true);
same<typeof MetaStatus.INVALID_RVP_REASON, 310>(true);
same<typeof codes.INVALID_RVP_REASON, 310>(true);
same<keyof typeof codes, StatusName>(true);
same<(typeof codes)[keyof typeof codes], MetaStatus>(true);
same<(typeof statuses)[310]["recovery"], "fix_request">(true);
same<(typeof statuses)[329]["outcome"], "unknown">(true);

export const code: MetaStatus = 310;
// @ts-expect-error 999 is no code
export const unknown: MetaStatus = 999;
// @ts-expect-error there is no such name
void MetaStatus.NO_SUCH_NAME;
// @ts-expect-error constants do not change
MetaStatus.SUCCESS = 200;
// @ts-expect-error facts do not change
statuses[310].title = "";
// @ts-expect-error there are no facts of what is no code
void statuses[999];

// Vocabularies are objects and unions of one name.
export const recovery: Recovery = Recovery.RETRY;
export const outcome: Outcome = "already_exists";
export const owner: Owner = Owner.ACCOUNT_ADMIN;
export const category: Category = Category.REVERSE_SHIPMENT;
// @ts-expect-error there is no such recovery
export const misspelt: Recovery = "retri";

// Narrowing.
export function narrowed(value: unknown): void {
  if (isMetaStatus(value)) same<typeof value, MetaStatus>(true);
}
same<ReturnType<typeof lookup>, MetaStatus | undefined>(true);
// @ts-expect-error a code is looked up by a number or a text
lookup(null);

const reply = decode({});
same<typeof reply, Reply>(true);
if (reply.known) {
  same<typeof reply, KnownReply>(true);
  same<typeof reply.code, MetaStatus>(true);
  same<typeof reply.name, StatusName>(true);
  same<typeof reply.status extends StatusFacts ? true : false, true>(true);
} else if (reply.code !== null) {
  same<typeof reply, UnknownReply>(true);
  same<typeof reply.code, number>(true);
  same<typeof reply.status, null>(true);
  same<typeof reply.recovery, "contact_support">(true);
} else {
  same<typeof reply, UnreadableReply>(true);
  same<typeof reply.name, null>(true);
  same<typeof reply.recovery, "retry">(true);
}
if (reply.outcome === "succeeded") same<typeof reply.code, 200>(true);
if (reply.outcome === "already_exists") same<typeof reply.code, 303 | 323>(true);
if (reply.recovery === "retry") same<typeof reply.code, 322 | 329 | 500 | null>(true);
if (reply.recovery === "poll") same<typeof reply.outcome, "pending">(true);
if (reply.known && reply.code === 319) same<typeof reply.recovery, "inspect_message">(true);
if (reply.ok) same<typeof reply.outcome, "succeeded">(true);
else same<typeof reply extends { outcome: "succeeded" } ? true : false, false>(true);
same<ReturnType<typeof reply.logFields>, LogFields>(true);
// @ts-expect-error the facts of a reply are there only where its code is known
void reply.status.title;
// @ts-expect-error replies do not change
reply.code = 200;
// @ts-expect-error a code that is never of this outcome
if (reply.outcome === "pending" && reply.code === 200) throw errorOf(reply);

/** Every recovery has its case. */
export function complete(reply: Reply): string {
  switch (reply.recovery) {
    case "none":
      return "use";
    case "poll":
    case "reconcile":
      return "ask";
    case "retry":
      return "again";
    case "fix_request":
    case "fix_account":
    case "inspect_message":
    case "contact_support":
      return "act";
  }
}

// @ts-expect-error `retry` has no case, so that the end can be reached
export function incomplete(reply: Reply): string {
  switch (reply.recovery) {
    case "none":
      return "use";
    case "poll":
    case "reconcile":
      return "ask";
    case "fix_request":
    case "fix_account":
    case "inspect_message":
    case "contact_support":
      return "act";
  }
}

export function assertNever(reply: Reply): void {
  switch (reply.outcome) {
    case Outcome.SUCCEEDED:
    case Outcome.ALREADY_EXISTS:
    case Outcome.PENDING:
    case Outcome.FAILED:
      return;
    case Outcome.UNKNOWN:
      same<typeof reply.recovery, "contact_support" | "inspect_message" | "retry">(true);
      return;
    default:
      reply satisfies never;
  }
}

export function assertNeverFails(reply: Reply): void {
  switch (reply.outcome) {
    case Outcome.SUCCEEDED:
      return;
    case Outcome.FAILED:
      return;
    default:
      // @ts-expect-error other outcomes are left
      reply satisfies never;
  }
}

// A table with a key too few does not compile either.
// @ts-expect-error `unknown` is missing
export const table: Record<Outcome, string> = {
  succeeded: "",
  already_exists: "",
  pending: "",
  failed: "",
};

// Errors.
try {
  same<ReturnType<typeof raiseForStatus>, SuccessReply>(true);
  raiseForStatus("", { cause: new Error("why") });
} catch (error) {
  if (error instanceof UnreadableReplyError) {
    same<typeof error.reply, UnreadableReply>(true);
    same<typeof error.code, null>(true);
  } else if (error instanceof RetryableError) {
    same<typeof error.code, 322 | 329 | 500 | null>(true);
    same<typeof error.reply.code, 322 | 329 | 500 | null>(true);
  } else if (error instanceof InvalidRequestError) {
    same<typeof error.status, NonNullable<typeof error.status>>(true);
    same<typeof error.recovery, "fix_request">(true);
  }
  if (error instanceof PendingError) same<typeof error.reply.code, 102 | 202>(true);
  else if (error instanceof UnknownStatusError) same<typeof error.reply, UnknownReply>(true);
  else if (error instanceof ClickpostError) same<typeof error.reply, Reply>(true);
}
same<ReturnType<typeof errorOf>, ClickpostError>(true);
// @ts-expect-error an error is made of a reply, not of a body
errorOf({ meta: { status: 310 } });

// What was not awaited is no body; what is not known is one.
declare const response: Response;
declare const anything: unknown;
decode(anything);
decode(JSON.parse("{}"));
raiseForStatus(new Uint8Array());
// @ts-expect-error the text of a response was not awaited
raiseForStatus(response.text());
// @ts-expect-error a response is not its text
decode(response);
// @ts-expect-error the parsed body was not awaited
decodeLite(response.json());
// @ts-expect-error the text of a request was not awaited
checkRequest(new Request("https://example.org").text());
export const texts = Promise.resolve("").then(decode);

// A small program has the verdict, but none of the texts.
const small = decodeLite("");
if (small.known) same<typeof small.code, MetaStatus>(true);
if (small.recovery === "poll") same<typeof small.code, 102 | 202>(true);
// @ts-expect-error the texts are left out
void small.status;

// Requests.
same<ReturnType<typeof checkRequest>, readonly RequestProblem[]>(true);
export const refusals: readonly MetaStatus[] = checkRequest({}).map(({ status }) => status);
export const pause: number = backOff.firstSeconds;

// Tests of one's own.
const answers = fakeFetch(
  329,
  noReply(),
  respond(replyOf(200), { delay: 5 }),
  ({ url }) => url.href,
);
same<typeof answers, FakeFetch>(true);
export const client: typeof fetch = answers;
// @ts-expect-error an answer is no boolean
fakeFetch(true);
