// Copied from generator/targets/typescript/templates/src/body.ts by `make generate`; edit it there.

/** How deeply JSON may be nested: far deeper than any reply, and less than any reader's stack. */
const DEEPEST = 10_000;

/** The value of a JSON text or of its bytes; the text where it is not JSON, anything else as it is. */
export function parse(body: unknown): unknown {
  let text = body;
  try {
    if (isBytes(body)) text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(body);
    if (typeof text !== "string") return body;
    const json = text.startsWith("\ufeff") ? text.slice(1) : text;
    text = json;
    return nestedTooDeep(json) ? json : (JSON.parse(json) as unknown);
  } catch {
    return text; // it is not JSON, or bytes that are gone or shared
  }
}

function isBytes(value: unknown): value is ArrayBuffer | ArrayBufferView<ArrayBuffer> {
  return value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}

function nestedTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  const end = text.length > DEEPEST ? text.length : 0;
  for (let at = 0; at < end && depth <= DEEPEST; at += 1) {
    const character = text.charAt(at);
    if (character === '"') quoted = !quoted;
    else if (quoted) at += Number(character === "\\");
    else if ("[{".includes(character)) depth += 1;
    else if ("]}".includes(character)) depth -= 1;
  }
  return depth > DEEPEST;
}

/** The value at a path of own properties; undefined where it cannot be read. */
export function valueAt(body: unknown, path: readonly string[]): unknown {
  try {
    let value = body;
    for (const key of path) {
      value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    }
    return value;
  } catch {
    return undefined; // a getter or a proxy may throw
  }
}

/** Whether a value is an object as JSON has them. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  try {
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false; // a proxy that was revoked
  }
}
