// Says what a pasted text is about: replies, codes, messages, or no reply at all.
//
// Only a code at its path in a reply, or a code or name by itself, gets a verdict. Everything else is
// a candidate. The Python package's scan.py does the same.

import {
  checkRequest, decode, lookup, MetaStatus, type Reply, type RequestProblem, statuses,
} from "clickpost-errors"; // prettier-ignore
import vocabulary from "../../codes/vocabulary.json";
import { bodyOf, CODE, endOfJson, type Found, has, literally, parse, repliesIn, SUCCESS } from "./search.ts";

/** What a text is about. */
export interface Finding {
  readonly kind:
    | "code" | "reply" | "request" | "unreadable" | "page" | "no_reply" | "lookalike"
    | "message" | "mention" | "http" | "near" | "nothing"; // prettier-ignore
  /** What gets a verdict. */
  readonly replies: readonly Reply[];
  /** What it may be about, without a verdict. */
  readonly candidates: readonly MetaStatus[];
  readonly note: string;
  /** What in a request is documented to be refused. */
  readonly problems?: readonly RequestProblem[];
}

const EXCERPT = 1 << 16; // how much of a text is read for anything but replies
const WHOLE = 1 << 22; // a longer text is searched for replies, not parsed as a whole
const MOST = 10_000; // replies that are read
const ONLY_FIRST = `Only the first ${MOST.toLocaleString("en")} replies were read.`;
const { api } = vocabulary;
const PATH = CODE.join(".");
const CODES: readonly MetaStatus[] = Object.values(MetaStatus);
const lookalikes: readonly { key: string; meaning: string }[] = vocabulary.reply.lookalikes;

const keywords: Readonly<Record<number, readonly string[]>> = vocabulary.keywords;

type Maybe = MetaStatus | undefined;

/** Says what a pasted text is about. */
export function find(text: string): Finding {
  const search = finding(text);
  for (;;) {
    const step = search.next();
    if (step.done) return step.value;
  }
}

/** The same in steps, so that a page can do something else in between. */
export function* finding(pasted: string): Generator<null, Finding> {
  const text = pasted.replace(/\x1b\[[0-9;]*[A-Za-z]|[\u200b\u2060]/g, "").trim();
  if (text === "") return result("nothing");
  const body = /^[{["]/.test(text) && text.length <= WHOLE ? decode(text).body : text;
  if (typeof body === "string" && body !== text) return yield* finding(body); // JSON in a string
  const start = text.slice(0, EXCERPT);
  const first =
    codesOf(text) ?? page(start, PAGE_START) ?? (yield* whole(body)) ?? alike(body, start);
  if (first) return first;
  const found: Found[] = [];
  for (const item of repliesIn(text)) {
    if (item) found.push(item);
    if (found.length === MOST) break;
    yield null;
  }
  const readings = [
    () => replies(text, found),
    () => ownLines(start),
    () => lookalike(start),
    () => request(body === text ? objectIn(start) : body),
    () => page(start, PAGE),
    () => message(start),
    () => noReply(start),
    () => mentioned(start),
    () => unreadable(body),
    () => http(start),
  ];
  for (const read of readings) {
    const answer = read();
    if (answer) return answer;
    yield null;
  }
  return near(text);
}

function result(
  kind: Finding["kind"],
  replies: readonly Reply[] = [],
  candidates: readonly MetaStatus[] = [],
  note = "",
): Finding {
  return { kind, replies, candidates, note };
}

// Codes and names.

const MEMBER = new RegExp(String.raw`^<?${literally(vocabulary.enum)}\.([A-Za-z_]\w*)(?:: ?[0-9]+)?>?$`);

/** Codes or names and nothing else. */
function codesOf(text: string): Finding | null {
  if (text.length > 2000) return null;
  const bare = text.replace(/^["'`(]|["'`.,;:!?)]$/g, "");
  const asked = normal(bare);
  const said = bare.includes(" ") && CODES.some((code) => rankOf(asked, code) >= 2);
  const one = said ? null : codeOf(bare, true);
  if (one !== null) {
    return result("code", [replyOf(one)], lookup(one) === undefined ? nearNumber(bare) : []);
  }
  const several = bare.split(/[\s,;]+/).map((word) => codeOf(word));
  const codes = several.filter((code) => code !== null);
  if (codes.length === 1 || codes.length < several.length) return null;
  return codes.some((code) => lookup(code) !== undefined) ? result("code", codes.map((code) => replyOf(code))) : null;
}

/** The code that a word is, or names; a plain word names one only where that is loose enough. */
function codeOf(word: string, loose = false): number | null {
  if (/^[0-9]{1,16}$/.test(word)) return Number(word);
  const member = MEMBER.exec(word)?.[1];
  const name = member ?? word;
  const upper = name.toUpperCase() === name && name.toLowerCase() !== name;
  const certain = loose || member !== undefined || /[_-]/.test(name) || upper;
  return certain ? (lookup(name) ?? null) : null;
}

function replyOf(code: number, message = ""): Reply {
  return decode(bodyOf(code, message));
}

/** The codes that somebody may have meant by a number: those it begins, then the nearest. */
function nearNumber(digits: string): MetaStatus[] {
  const number = Number(digits);
  const distance = (code: MetaStatus): [number, number] => [
    Number(!String(code).startsWith(digits)),
    Math.abs(code - number),
  ];
  return [...CODES]
    .sort((a, b) => distance(a)[0] - distance(b)[0] || distance(a)[1] - distance(b)[1])
    .slice(0, 3);
}

// Replies.

/** JSON and nothing else: a reply, or a list of them. */
function* whole(body: unknown): Generator<null, Finding | null> {
  const bodies: readonly unknown[] = Array.isArray(body) ? body : [body];
  const found: Reply[] = [];
  for (const item of bodies.slice(0, MOST)) {
    const reply = typeof item === "object" && item !== null ? decode(item) : null;
    if (reply && reply.code !== null) found.push(reply);
    yield null;
  }
  return found.length > 0 ? result("reply", found, [], bodies.length > MOST ? ONLY_FIRST : "") : null;
}

/** Replies within a text. */
function replies(text: string, all: readonly Found[]): Finding | null {
  const found = agreed(all);
  const sure = found.filter((item) => item.sure);
  if (sure.length > 0) {
    const note = all.length === MOST ? ONLY_FIRST : "";
    return result("reply", sure.map((item) => item.reply), [], note);
  }
  const [first] = found;
  if (!first) return null;
  const note = "This is inside another object, or cut off, so it gets no answer:";
  const candidates = offered(text, found.map((item) => item.reply.status?.code));
  if (candidates.length > 0) return result("mention", [], candidates, note);
  if (first.reply.status === null) return result("near", [], nearNumber(String(first.reply.code)), note);
  return null;
}

/** What was found; a line that contradicts itself, or says the same twice, is settled. */
function agreed(found: readonly Found[]): Found[] {
  const lines = new Map<number, Found[]>();
  for (const item of found) {
    const line = lines.get(item.line);
    if (line) line.push(item);
    else lines.set(item.line, [item]);
  }
  return [...lines.values()].flatMap((all) => {
    const nested = all.filter((item) => item.nested);
    const doubt =
      new Set(nested.map((item) => item.reply.code)).size > 1 && nested.some((item) => !item.sure);
    const items = doubt ? all.map((item) => ({ ...item, sure: item.sure && !item.nested })) : all;
    const sure = items.filter((item) => item.sure);
    if (sure.length < 2 || !sure.some((item) => item.flat)) return items;
    if (new Set(sure.map((item) => item.reply.code)).size > 1) {
      return items.map((item) => ({ ...item, sure: false }));
    }
    const longest = Math.max(...sure.map((item) => item.reply.message.length));
    return sure.filter((item) => item.reply.message.length === longest).slice(0, 1);
  });
}

/** Lines that the packages have written: a code, its name, and perhaps a message. */
function ownLines(text: string): Finding | null {
  const found: Reply[] = [];
  const titles: MetaStatus[] = [];
  for (const [, digits, name = "", rest = ""] of text.matchAll(
    /(?<![\w.-])([0-9]{1,16}) ([A-Z][A-Z0-9_]*)\b(?:: ?([^\n]*))?/g,
  )) {
    const code = lookup(name);
    if (code === undefined || Number(digits) !== code) continue;
    const said = rest.replace(/ -> .*/, "").trim().replace(/^(['"])(.*?)\1>?$/, "$2");
    if (said === statuses[code].title) titles.push(code);
    else found.push(replyOf(code, said));
  }
  if (found.length > 0) return result("reply", found);
  return titles.length > 0 ? result("mention", [], [...new Set(titles)], MENTIONED) : null;
}

// What is no reply.

const PAGE_START = /^(?:HTTP\/[^\n]*\n(?:[^\n<]+\n)*\s*)?<(?:!doctype html|html|head|body|title|center|div|span|p|pre|h[1-6])\b(?!:)/i;
const PAGE = new RegExp(
  String.raw`<!doctype\b|<html[\s>]|\bunexpected token '?<|\b(?:bad gateway|gateway time-?out|no healthy upstream` +
    "|service (?:temporarily )?unavailable|endpoint request timed out" +
    String.raw`|upstream (?:request timeout|connect error|timed out)|error code: 52[0-9])\b`,
  "i",
);
const NO_REPLY = new RegExp(
  [
    String.raw`\b\w*(?:Timeout|Connect|Connection|Disconnected|Socket|Protocol|SSL|IO|EOF|UnknownHost` +
      "|ResourceAccess|NoHttpResponse|ChunkedEncoding|IncompleteRead|MaxRetry|Canceled)" +
      String.raw`\w*(?:Error|Exception)\b`,
    String.raw`\b(?:Read|Connect|Write|Pool|Open)Timeout\b|\bRemoteDisconnected\b|\bIncompleteRead\b`,
    String.raw`\bAbortError\b|\bHttpRequestException\b(?!: Response status)`,
    String.raw`\bsocket\.(?:timeout|gaierror)\b|\bConnectionFailed\b|\bErrno::E\w+`,
    String.raw`\b(?:ETIMEDOUT|ESOCKETTIMEDOUT|ECONNRESET|ECONNREFUSED|ECONNABORTED|ENOTFOUND|EAI_AGAIN` +
      String.raw`|EPIPE|UND_ERR_\w+)\b|\bsocket hang up\b|\b[Ff]etch failed\b|\bFailed to fetch\b`,
    String.raw`\bNetwork ?Error\b|\bother side closed\b|\bnetwork timeout at\b`,
    String.raw`\btimeout of [0-9]+ ?ms exceeded\b`,
    String.raw`\bcURL error (?:6|7|18|28|35|52|55|56)\b|\bcurl: \((?:6|7|18|28|35|52|55|56)\)`,
    String.raw`\b(?:Operation|Connection|operation|connection) timed out\b|\bRead timed out\b`,
    String.raw`\bRecv failure\b|\bEmpty reply from server\b|\bcontext deadline exceeded\b`,
    String.raw`\bi\/o timeout\b|\bClient\.Timeout exceeded\b|\b[Cc]onnection (?:reset|refused)\b`,
    String.raw`\bunexpected EOF\b|\bTLS handshake timeout\b|\bno such host\b|\bbroken pipe\b`,
    String.raw`\bend of file reached\b|\bexecution expired\b|\berror sending request\b`,
    String.raw`\b[Rr]ead timeout\b|\b(?:[Rr]equest|[Tt]ask) timed out\b|\bTimeLimitExceeded\b`,
    String.raw`\bSoftTimeLimitExceeded\b|\bNSURLErrorDomain\b|\bHTTPoison\.Error\b`,
    String.raw`\breqwest::Error\b|\bTransportError\b|": EOF(?!\S)|\bUnexpected end of JSON input\b`,
    String.raw`\bExpecting value: line 1 column 1 \(char 0\)`,
  ].join("|"),
);

/** A page of HTML, or the answer of a gateway: a reply that cannot be read. */
function page(text: string, sign: RegExp): Finding | null {
  if (!sign.test(text)) return null;
  const note = `This is an answer of a server before ${api}, not a reply of the API.`;
  return result("page", [decode(null)], [], note);
}

/** Something that the catalogue says is easily taken for a reply. */
function lookalike(text: string): Finding | null {
  for (const { key, meaning } of lookalikes) {
    if (!new RegExp(String.raw`(?<![\w$-])${literally(key)}(?![\w$-])`).test(text)) continue;
    return result("lookalike", [], offered(text, numbers(text)), `${key}: ${meaning}`);
  }
  return null;
}

/** The same, where such a key is in an object that is no reply. */
function alike(body: unknown, text: string): Finding | null {
  const found = !Array.isArray(body) && lookalikes.some(({ key }) => has(body, [key]));
  return found ? lookalike(text) : null;
}

/** The first JSON object in a text, as in a command of curl. */
function objectIn(text: string): unknown {
  const start = text.indexOf("{");
  const end = start < 0 ? -1 : endOfJson(text, start);
  return end > 0 ? parse(text.slice(start, end)) : undefined;
}

/** A request, which has at least two of the fields that statuses name in their places. */
function request(body: unknown): Finding | null {
  const places: readonly string[][] = vocabulary.request;
  const present = places.filter((paths) => paths.some((path) => has(body, path.split("."))));
  if (present.length < 2) return null;
  const problems = checkRequest(body);
  const candidates = [...new Set(problems.map(({ status }) => status))];
  let note = "This is a request. Nothing in it is documented to be refused; that is no acceptance.";
  if (candidates.length > 0) {
    const codes = candidates.length === 1 ? "a documented code" : `${candidates.length} documented codes`;
    note = `This is a request; ${codes} would answer it:`;
  }
  return { ...result("request", [], candidates, note), problems };
}

/** What a client prints when no reply came. */
function noReply(text: string): Finding | null {
  if (!NO_REPLY.test(text)) return null;
  const note = "No reply came, so nothing says whether the request was carried out.";
  return result("no_reply", [decode(null)], [], note);
}

/** An object that has no code where a reply has it. */
function unreadable(body: unknown): Finding | null {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return null;
  const note = `This is JSON, but there is no readable ${PATH} here.`;
  return result("unreadable", [decode(body)], [], note);
}

// Messages.

/** A documented message: as the whole text, or of three words and more within it. */
function message(text: string): Finding | null {
  const asked = normal(text);
  const ranked = CODES.map((code) => ({ code, rank: rankOf(asked, code) }));
  const best = Math.max(...ranked.map(({ rank }) => rank));
  if (best === 0) return null;
  const codes = ranked
    .filter(({ rank }) => rank > 0 && rank > best - 1)
    .sort((a, b) => b.rank - a.rank)
    .map(({ code }) => code);
  const own = new Set(codes.flatMap((code) => statuses[code].messages.flatMap((m) => m.match(/[0-9]+/g) ?? [])));
  const beside = numbers(text).filter((code) => !own.has(String(code)));
  const candidates = offered(text, [...codes, ...beside, ...names(text)]);
  const note = "A message alone does not decide. It is documented for:";
  return candidates.length > 0 ? result("message", [], candidates, note) : null;
}

/** How well a code's messages fit a text: 3 as a whole, 1 within it, 0 not at all. */
function rankOf(asked: string, code: MetaStatus): number {
  return Math.max(0, ...statuses[code].messages.map((documented) => rank(asked, documented)));
}

function rank(asked: string, documented: string): number {
  const message = normal(documented.split("{detail}").reduce((a, b) => (b.length > a.length ? b : a)));
  const template = Number(documented.includes("{detail}"));
  if (message === "") return 0;
  if (asked === message) return 3 - template * 0.1;
  const within = message.split(" ").length >= 3 && ` ${asked} `.includes(` ${message} `);
  return within ? 1 + template * 0.1 : 0;
}

/** A text without what varies between replies: case, punctuation, white space. */
function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

// Mentions.

const MENTIONED = `Only ${PATH} counts, and it is not here. The text mentions:`;
const NUMBERS = /(?<![\w.,$%/-])(?<![0-9]:)([0-9]{1,16})(?![\w%]|[.,:/-][0-9])/g;
const UNIT =
  /^ ?(?:ms|s|sec|secs|seconds|minutes|min|h|kB|KB|MB|GB|bytes|kg|g|cm|px|INR|USD|rupees)\b/;
const MEASURE =
  /\b(?:port|line|timeout|took|elapsed|duration|size|length|bytes|pid|count|page|limit|chars)(?: ?[=:] ?| )$/i;
const NAMES = new RegExp(
  String.raw`(?<![\w.])(?:${literally(vocabulary.enum)}\.([A-Z]\w*)|([A-Z][A-Z0-9]*_[A-Z0-9_]+))(?!\w)`,
  "g",
);
const HTTP_LINE = new RegExp(
  String.raw`\bHTTP\b|\b(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) (?:https?:|\/)` +
    String.raw`|\bhttp[ _-]?(?:status|code)` +
    String.raw`|\b[Ss]tatus(?:[ _-]?[Cc]ode)?\W{1,5}[0-9]{3} (?:OK\b|[A-Z][a-z])`,
);
const HEADER = /^(?:[A-Za-z]+(?:-[A-Za-z]+)+|Date|Server|Age|Status): /;
const HTTP_STATUS =
  /^(?:10[0-3]|20[0-8]|226|30[0-8]|40\d|41[0-8]|42[1-689]|431|451|50[0-8]|51[01])$/;
const FAILED = new RegExp(
  SUCCESS.length > 0
    ? String.raw`(?<![A-Za-z])${literally(SUCCESS.at(-1) ?? "")}\W{1,24}(?:bool\W)?(?:false|0|nil|null)\b`
    : "(?!)",
  "i",
);

/** Codes and names within a text. */
function mentioned(text: string): Finding | null {
  const candidates = offered(text, [...names(text), ...numbers(text)]);
  return candidates.length > 0 ? result("mention", [], candidates, MENTIONED) : null;
}

function names(text: string): Maybe[] {
  return [...text.matchAll(NAMES)].map(([, member, name = ""]) => lookup(member ?? name));
}

/** The codes that are in a text as numbers; an HTTP status is none. */
function numbers(text: string): Maybe[] {
  return text.split("\n").flatMap((line) => {
    if (HEADER.test(line)) return [];
    const isHttp = HTTP_LINE.test(line);
    return [...line.matchAll(NUMBERS)].map(({ 0: digits, index }) => {
      const before = line.slice(Math.max(0, index - 20), index);
      const measure = UNIT.test(line.slice(index + digits.length)) || MEASURE.test(before);
      return measure || (isHttp && HTTP_STATUS.test(digits)) ? undefined : lookup(Number(digits));
    });
  });
}

/** The candidates, each once; none that succeeded where the text says that it did not. */
function offered(text: string, candidates: readonly Maybe[]): MetaStatus[] {
  const failed = FAILED.test(text);
  const known = candidates.filter((code) => code !== undefined);
  return [...new Set(known)].filter(
    (code) => !failed || !vocabulary.outcomes[statuses[code].outcome].success,
  );
}

/** An HTTP status, which says nothing. */
function http(text: string): Finding | null {
  const lines = text.split("\n").filter((line) => HTTP_LINE.test(line) || HEADER.test(line));
  if (!lines.some((line) => /(?<![\w.])[0-9]{3}(?![\w.])/.test(line))) return null;
  return result("http", [], [], `This looks like an HTTP status, which says nothing: only ${PATH} counts.`);
}

// What somebody may have meant.

/** The codes whose name or message a short text resembles. */
function near(text: string): Finding {
  const candidates = text.length <= 200 ? resembled(text).slice(0, 5) : [];
  if (candidates.length > 0) return result("near", [], candidates, "Did you mean:");
  return result("nothing", [], [], `There is no code, reply or documented message of ${api} in this.`);
}

function resembled(text: string): MetaStatus[] {
  const key = text.toLowerCase().replace(/[\s_-]+/g, "_");
  const asked = normal(text);
  const spellings = new Map<string, MetaStatus[]>();
  for (const code of CODES) {
    const name = statuses[code].name.toLowerCase();
    for (const spelling of new Set([name, ...name.split("_")])) {
      spellings.set(spelling, [...(spellings.get(spelling) ?? []), code]);
    }
  }
  const begun = [...spellings].filter(([word]) => key.length >= 3 && word.startsWith(key));
  const close = [...spellings]
    .map(([word, codes]) => [word, codes, distance(key, word)] as const)
    .filter(([word, , changes]) => changes <= Math.floor(word.length / 5))
    .sort(([, , one], [, , other]) => one - other);
  const named = [...begun, ...close].flatMap(([, codes]) => codes);
  const said = CODES.filter((code) => statuses[code].messages.some((m) => shares(asked, normal(m))));
  const searched = CODES.filter((code) =>
    keywords[code]?.some((keyword) => ` ${asked} `.includes(` ${normal(keyword)} `)),
  );
  return [...new Set([...named, ...offered(text, [...said, ...searched])])];
}

/** Whether a text is a part of a message, or shares most words with it. */
function shares(asked: string, message: string): boolean {
  const words = message.split(" ");
  const given = asked.split(" ");
  if (given.length >= 2 && ` ${message} `.includes(` ${asked} `)) return true;
  const shared = [...new Set(words)].filter((word) => given.includes(word)).length;
  return shared >= 2 && shared >= 0.6 * words.length && shared >= 0.5 * given.length;
}

/** How many letters are changed, added or left out between two words, where it may be few. */
function distance(word: string, other: string): number {
  if (Math.abs(word.length - other.length) > Math.floor(other.length / 5)) return other.length;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [i, a] of [...word].entries()) {
    const next = [i + 1];
    for (const [j, b] of [...other].entries()) {
      const changed = (row[j] ?? 0) + Number(a !== b);
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, changed));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
