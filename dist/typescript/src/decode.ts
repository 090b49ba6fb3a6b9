// Generated from catalogue.yaml by `make generate`; do not edit.

import { isMetaStatus } from "./enum.ts";
import type { KnownReply, Reply, UnknownReply } from "./reply.ts";
import { statuses } from "./statuses.ts";

const CODE_PATH = ["meta", "status"];
const MESSAGE_PATH = ["meta", "message"];
const UNKNOWN = {
  outcome: "unknown",
  recovery: "contact_support",
  owner: "developer",
} as const;

/**
 * Reads a reply: an object, the text of one, or its bytes. Never throws.
 *
 * Only the code at `meta.status` decides: neither HTTP, nor any other flag, nor the message.
 */
export function decode(body: unknown): Reply {
  const parsed = parse(body);
  const code = readCode(valueAt(parsed, CODE_PATH));
  const message = readMessage(valueAt(parsed, MESSAGE_PATH));
  if (!isMetaStatus(code)) {
    const detail = message === "" ? null : message;
    const reply: UnknownReply = {
      known: false,
      code,
      status: null,
      message,
      detail,
      ...UNKNOWN,
      body: parsed,
    };
    return reply;
  }
  const status = statuses[code];
  const { outcome, recovery, owner } = status;
  const detail = detailOf(message, status.messages);
  return {
    known: true,
    code,
    status,
    message,
    detail,
    outcome,
    recovery,
    owner,
    body: parsed,
  } as KnownReply;
}

/** The value that JSON text or bytes hold; what is neither, or no JSON, comes back as it is. */
function parse(body: unknown): unknown {
  try {
    const text = isBytes(body) ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(body) : body;
    return typeof text === "string" ? (JSON.parse(text.replace(/^\uFEFF/, "")) as unknown) : body;
  } catch {
    return body;
  }
}

function isBytes(value: unknown): value is ArrayBuffer | ArrayBufferView<ArrayBuffer> {
  return value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}

/** The value at a path of own properties; undefined where it cannot be read. */
function valueAt(body: unknown, path: readonly string[]): unknown {
  try {
    return path.reduce<unknown>(
      (value, key) => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined),
      body,
    );
  } catch {
    return undefined; // a getter or a proxy threw
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A whole number, or digits that write one. */
function readCode(value: unknown): number | null {
  const code = typeof value === "string" && /^[0-9]+$/.test(value) ? Number(value) : value;
  return Number.isSafeInteger(code) ? (code as number) + 0 : null; // + 0 makes 0 of -0
}

/** A text as it is; anything else as JSON, so that nothing is lost. */
function readMessage(value: unknown): string {
  if (typeof value === "string") return value;
  if (value === undefined || value === null) return "";
  try {
    return toJson(value) ?? "";
  } catch {
    return ""; // it refers to itself, or its toJSON threw
  }
}

/** JSON, but undefined of a function or a symbol: the compiler believes that there always is some. */
function toJson(value: unknown): string | undefined {
  return JSON.stringify(value);
}

/** What a message adds to the documented texts; all of it where it departs from them. */
function detailOf(message: string, documented: readonly string[]): string | null {
  if (message === "" || documented.includes(message)) return null;
  for (const text of documented) {
    const [before = "", after] = text.split("{detail}");
    if (after === undefined || !message.startsWith(before) || !message.endsWith(after)) continue;
    if (message.length < before.length + after.length) continue;
    const detail = message.slice(before.length, message.length - after.length);
    return detail.trim() === "" ? null : detail;
  }
  return message;
}
