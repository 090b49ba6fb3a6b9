// Copied from generator/targets/typescript/templates/src/testing.ts by `make generate`; edit it there.

/**
 * Help for your own tests: replies of every code, and a stand-in for `fetch` that answers with them.
 *
 * @module
 */
import { PATHS } from "./catalogue.ts";
import { lookup } from "./lookup.ts";
import { statuses } from "./statuses.ts";
import { succeeds } from "./vocabulary.ts";

/** What else a reply holds. */
export interface ReplyOptions {
  /** The message, in place of the documented one. */
  readonly message?: unknown;
  readonly result?: unknown;
}

/**
 * The body of a reply, as the API sends it; the code need not be a known one.
 *
 * The message is the documented one with `detail` in its place, or `detail` by itself where no
 * documented message has a place for it, unless `message` says what it is.
 */
export function reply(
  status: number,
  detail?: string,
  { message, result }: ReplyOptions = {},
): Record<string, unknown> {
  const body = {};
  const code = lookup(status);
  const facts = code === undefined ? null : statuses[code];
  const success = facts !== null && (facts.orderSuccessful ?? succeeds[facts.outcome]);
  put(body, PATHS.code, status);
  put(body, PATHS.success, success);
  put(body, PATHS.message, message ?? messageOf(facts?.messages ?? [], detail));
  if (result !== undefined) put(body, PATHS.result, result);
  return body;
}

function messageOf(documented: readonly string[], detail: string | undefined): string {
  const withPlace = documented.find((message) => message.includes("{detail}")) ?? "{detail}";
  const template = detail === undefined ? (documented[0] ?? "") : withPlace;
  return template.replace("{detail}", () => detail ?? "");
}

function put(body: Record<string, unknown>, path: readonly string[] | null, value: unknown): void {
  const [key, ...rest] = path ?? [];
  if (key === undefined) return;
  if (rest.length === 0) body[key] = value;
  else put((body[key] ??= {}) as Record<string, unknown>, rest, value);
}

/** How an answer is given. */
export interface ResponseOptions {
  /** The HTTP status; 200 unless it is said, as the API has it for nearly all replies. */
  readonly httpStatus?: number;
  /** How many milliseconds pass before it comes. */
  readonly delay?: number;
}

/** An answer with an HTTP status and a delay of its own; see `respond` and `noReply`. */
class Planned {
  readonly content: Content;
  readonly httpStatus: number;
  readonly delay: number;
  readonly isCut: boolean;

  constructor(content: Content, isCut: boolean, { httpStatus = 200, delay = 0 }: ResponseOptions) {
    this.content = content;
    this.isCut = isCut;
    this.httpStatus = httpStatus;
    this.delay = delay;
  }
}
export type { Planned };

type Content = Uint8Array<ArrayBuffer> | string | null;

/** A code, which stands for a reply of it, or the object, text or bytes of a body. */
export type AnswerBody = Readonly<Record<string, unknown>> | Uint8Array | number | string;

/** An answer: a code or a body, or one that `respond` or `noReply` has made. */
export type Answer = AnswerBody | Planned;

/** An answer, or a function that gives the answer to a request. */
export type Answerer = Answer | ((request: RecordedRequest) => Answer | Promise<Answer>);

/** An answer with an HTTP status or a delay of its own. */
export function respond(answer: AnswerBody, options: ResponseOptions = {}): Planned {
  return new Planned(contentOf(answer), false, options);
}

/** A connection that is cut: before the answer, or halfway in its body where one is given. */
export function noReply(answer?: AnswerBody | null, options: ResponseOptions = {}): Planned {
  return new Planned(
    answer === undefined || answer === null ? null : contentOf(answer),
    true,
    options,
  );
}

function contentOf(answer: AnswerBody): Uint8Array<ArrayBuffer> | string {
  if (typeof answer === "string") return answer;
  if (answer instanceof Uint8Array) return new Uint8Array(answer);
  return JSON.stringify(typeof answer === "number" ? reply(answer) : answer);
}

/** What the stand-in was asked. */
export interface RecordedRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  /** The body as text. */
  readonly body: string;
}

/** A stand-in for `fetch`. */
export interface FakeFetch {
  (input: Request | URL | string, init?: RequestInit): Promise<Response>;
  /** What it was asked, in order. */
  readonly requests: readonly RecordedRequest[];
  /** Gives these answers next; those from before that are still to come are forgotten. */
  readonly answer: (...answers: readonly Answerer[]) => void;
}

/** A `fetch` that gives the chosen answers in turn, the last one for ever. */
export function fakeFetch(...answers: readonly Answerer[]): FakeFetch {
  const requests: RecordedRequest[] = [];
  let left = [...answers];
  const fetch = async (input: Request | URL | string, init?: RequestInit): Promise<Response> => {
    const request = new Request(input instanceof Request ? input : absolute(input), init);
    const recorded = await recordOf(request);
    requests.push(recorded);
    const next = left.length > 1 ? left.shift() : left[0];
    if (next === undefined) throw new Error("fakeFetch was not told what to answer");
    const answer = typeof next === "function" ? await next(recorded) : next;
    return send(answer instanceof Planned ? answer : respond(answer), request.signal);
  };
  const answer = (...next: readonly Answerer[]): void => {
    left = [...next];
  };
  return Object.assign(fetch, { requests, answer });
}

function absolute(input: URL | string): URL {
  return new URL(input, "http://localhost");
}

async function recordOf(request: Request): Promise<RecordedRequest> {
  const { method, url, headers } = request;
  return { method, url: new URL(url), headers, body: await request.clone().text() };
}

async function send(
  { content, httpStatus, delay, isCut }: Planned,
  signal: AbortSignal,
): Promise<Response> {
  signal.throwIfAborted();
  if (delay > 0) await pause(delay, signal);
  if (isCut && content === null) throw cutConnection("fetch failed");
  const body = isCut ? halfOf(content ?? "") : content;
  const headers = { "Content-Type": "application/json" };
  return new Response(body, { status: httpStatus, headers });
}

function pause(delay: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(resolve, delay);
    signal.addEventListener("abort", stop, { once: true });
  });
}

/** The first half of a body, and then an error. */
function halfOf(content: Uint8Array<ArrayBuffer> | string): ReadableStream<Uint8Array> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const half = bytes.slice(0, bytes.length / 2);
  const chunks = [half];
  return new ReadableStream({
    pull(controller) {
      const chunk = chunks.pop();
      if (chunk) controller.enqueue(chunk);
      else controller.error(cutConnection("terminated"));
    },
  });
}

/** The error that Node's `fetch` gives. */
function cutConnection(message: string): TypeError {
  const cause = Object.assign(new Error("the connection was cut"), { code: "ECONNRESET" });
  return new TypeError(message, { cause });
}
