// Holds the built package to its promises, loaded as a module and as CommonJS: it is beside the package.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { inspect } from "node:util";

import * as module from "clickpost-errors";
import * as codes from "clickpost-errors/codes";
import * as testing from "clickpost-errors/testing";

const require = createRequire(import.meta.url);

/** Replies that are none: none may throw, none may be taken for a known code. */
function unreadable() {
  const itself = {};
  itself.meta = itself;
  const throwing = () => {
    throw new Error("no");
  };
  const everyTrap = Object.fromEntries(
    Object.getOwnPropertyNames(Reflect).map((name) => [name, throwing]),
  );
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const detached = new Uint8Array(8);
  structuredClone(detached.buffer, { transfer: [detached.buffer] });
  class Meta {
    get meta() {
      return { status: 200 };
    }
  }
  return {
    undefined: undefined,
    null: null,
    number: 310,
    bigint: 310n,
    symbol: Symbol("310"),
    function: () => 310,
    array: [{ meta: { status: 310 } }],
    date: new Date(0),
    map: new Map([["meta", { status: 310 }]]),
    itself,
    proxy: new Proxy({}, everyTrap),
    "proxy of a function": new Proxy(() => 0, everyTrap),
    revoked: revoked.proxy,
    "inner proxy": { meta: new Proxy({}, everyTrap) },
    getter: Object.defineProperty({}, "meta", { get: throwing, enumerable: true }),
    "inner getter": { meta: Object.defineProperty({}, "status", { get: throwing }) },
    "getter of a class": new Meta(),
    inherited: Object.create({ meta: { status: 200 } }),
    "boxed code": { meta: { status: new Number(200) } },
    "code with valueOf": { meta: { status: { valueOf: () => 200 } } },
    "bigint code": { meta: { status: 200n } },
    response: new Response("{}", { status: 200 }),
    promise: Promise.resolve({ meta: { status: 200 } }),
    "empty bytes": new Uint8Array(),
    "detached bytes": detached,
    "detached buffer": detached.buffer,
    "wrong bytes": new Uint8Array([0xff, 0xfe, 0]),
    "shared bytes": new SharedArrayBuffer(4),
    "two marks": "\ufeff\ufeff{}",
    deep: '{"meta":'.repeat(100_000) + "1" + "}".repeat(100_000),
    "deep beside a code": `{"meta":{"status":200},"x":${"[".repeat(1e5)}${"]".repeat(1e5)}}`,
    "deep arrays": "[".repeat(100_000),
    "deep in an open string": `{"x":"${"[".repeat(100_000)}`,
    lone: '{"meta":{"status":"\ud800"}}',
  };
}

/** What comes in other wrappings than plain text. */
function readable() {
  const text = '{"meta":{"status":310,"message":"RVP reason is missing"}}';
  const bytes = new TextEncoder().encode(`\ufeff${text}`);
  const padded = new Uint8Array(bytes.length + 8);
  padded.set(bytes, 4);
  class Body {
    meta = { status: 310, message: "RVP reason is missing" };
  }
  return {
    text,
    object: JSON.parse(text),
    bytes,
    buffer: Buffer.from(text),
    "array buffer": bytes.buffer.slice(0),
    view: new DataView(padded.buffer, 4, bytes.length),
    "part of a buffer": padded.subarray(4, 4 + bytes.length),
    "text with a mark": `\ufeff${text}`,
    "instance of a class": new Body(),
    "no prototype": Object.assign(Object.create(null), JSON.parse(text)),
    "brackets in a long text": JSON.stringify({ ...JSON.parse(text), x: '\\"['.repeat(20_000) }),
    "throws elsewhere": Object.defineProperty(new Body(), "result", {
      get() {
        throw new Error("no");
      },
    }),
  };
}

function check(name, { decode, errorOf, raiseForStatus, lookup, isMetaStatus, ...rest }, codes) {
  const { ClickpostError, InvalidRequestError, RetryableError, UnreadableReplyError } = rest;
  for (const [what, body] of Object.entries(unreadable())) {
    const reply = decode(body);
    assert.equal(reply.code, null, `${name}: ${what}`);
    const { known, status, outcome, recovery, owner } = reply;
    const conclusions = [known, status, outcome, recovery, owner];
    assert.deepEqual(conclusions, [false, null, "unknown", "retry", "developer"], what);
    assert.throws(() => raiseForStatus(body), UnreadableReplyError, what);
    assert.doesNotMatch(errorOf(reply).message, /\n/, what);
  }
  for (const [what, body] of Object.entries(readable())) {
    const { known, code, message, detail } = decode(body);
    assert.deepEqual(
      [known, code, message, detail],
      [true, 310, "RVP reason is missing", null],
      what,
    );
  }

  // Messages that are not text, or that no JSON holds.
  const itself = {};
  itself.itself = itself;
  const throws = Object.defineProperty({}, "field", { get: () => itself.x.y, enumerable: true });
  for (const message of [itself, throws, 1n, 12.5, true, null, new Map([["a", "b"]]), []]) {
    assert.equal(decode({ meta: { status: 400, message } }).message, "");
  }
  const fields = { non_field_errors: ["a", 1, ["b", { c: "d" }]], empty: [null, ""], count: 2 };
  const flattened = decode({ meta: { status: 400, message: fields } });
  assert.equal(flattened.message, "non_field_errors: a; b; c: d");

  // Errors.
  const cause = new Error("the reply came late");
  const error = errorOf(decode({ meta: { status: 329, message: "timed\nout" } }), { cause });
  assert(error instanceof RetryableError && error instanceof ClickpostError);
  assert(error instanceof Error && !(error instanceof InvalidRequestError));
  assert.deepEqual([error.name, error.cause, error.reply.code], ["RetryableError", cause, 329]);
  assert.match(error.message, /^329 COURIER_TIMEOUT: timed out -> \S/);
  assert.match(String(error), /^RetryableError: 329/);
  const personal = { meta: { status: 319, message: "call 98765" }, result: { phone: "98765" } };
  const refused = errorOf(decode(personal));
  for (const name of ["code", "status", "outcome", "recovery", "owner", "action", "detail"]) {
    assert.equal(refused[name], refused.reply[name], name);
  }
  assert.deepEqual([refused.result, refused.body], [personal.result, personal]);
  for (const shown of [refused, refused.reply]) {
    const line = inspect(shown);
    assert.match(line, /^<\w+ 319 COURIER_ORDER_FAILED: "call 98765" \(inspect_message\)>$/);
    const prefix = Object.keys(shown.logFields())[0].replace(/code$/, "");
    assert.deepEqual(shown.logFields(), {
      [`${prefix}code`]: 319,
      [`${prefix}name`]: refused.reply.name,
      [`${prefix}outcome`]: "failed",
      [`${prefix}recovery`]: "inspect_message",
      [`${prefix}owner`]: refused.owner,
    });
    assert.equal(shown.logFields({ message: true })[`${prefix}message`], "call 98765");
    assert.doesNotMatch(JSON.stringify(shown.logFields()), /98765/);
  }
  assert.doesNotMatch(JSON.stringify({ ...refused }), /98765/);
  const cut = errorOf(decode(' {"meta": {"phone": "98450')).message;
  assert.match(cut, /begins like JSON/);
  assert.doesNotMatch(cut, /98450/);
  assert.match(inspect(decode("<html>")), /^<Reply unreadable: "" \(retry\)>$/);
  assert.match(inspect(decode({ meta: { status: 999 } })), /^<Reply 999 unknown: "" /);
  assert.equal(raiseForStatus({ meta: { status: 200 } }).code, 200);
  assert.equal(new ClickpostError(decode("{}")).cause, undefined);
  for (const status of Object.values(rest.statuses)) {
    const reply = decode({ meta: { status: status.code } });
    assert.equal(reply.status, status);
    const line = errorOf(reply).message;
    assert(line.startsWith(`${status.code} ${status.name}: ${status.title} -> `), line);
    assert(
      line.endsWith(status.action.trim().split("\n")[0].slice(0, 99)) || line.length > 99,
      line,
    );
    assert(Object.isFrozen(status) && Object.isFrozen(status.messages));
    assert.equal(reply.ok, status.outcome === "succeeded");
    if (reply.ok) assert.equal(raiseForStatus(reply.body).code, status.code);
    else assert.throws(() => raiseForStatus(reply.body), errorOf(reply).constructor);
    for (const key of [status.code, String(status.code), status.name, status.name.toLowerCase()]) {
      assert.equal(lookup(key), status.code);
    }
    assert.equal(lookup(` ${status.name.replaceAll("_", "-").toLowerCase()} `), status.code);
    assert(isMetaStatus(status.code) && !isMetaStatus(String(status.code)));
    assert.equal(codes[status.name], status.code);
  }
  for (const key of ["", "999", 999, -1, NaN, "3.1e2", "0x136", "310.0", "toString", "__proto__"]) {
    assert.equal(lookup(key), undefined, String(key));
  }
  for (const key of [undefined, null, true, 310n, [310], { valueOf: () => 310 }, Symbol("310")]) {
    assert.equal(lookup(key), undefined, String(key));
  }
  assert.deepEqual({ ...codes }, { ...rest.MetaStatus });
}

/** Holds the replies and the stand-in for `fetch` to what they say. */
async function checkTesting({ fakeFetch, noReply, reply, respond }, { decode, statuses }) {
  for (const { code, messages } of Object.values(statuses)) {
    const { status, message, detail } = decode(reply(code));
    assert.deepEqual([status.code, detail], [code, null]);
    assert.equal(message, (messages[0] ?? "").replace("{detail}", ""));
    assert.equal(decode(reply(code, "$& row 7")).detail, "$& row 7");
  }
  assert.deepEqual(reply(999, "odd", { result: [1] }), {
    meta: { status: 999, success: false, message: "odd" },
    result: [1],
  });
  assert.deepEqual(decode(reply(310, "x", { message: { a: ["b"] } })).message, "a: b");

  const fetch = fakeFetch(102, respond({ a: 1 }, { httpStatus: 503 }), noReply(), noReply(200));
  const post = (init) => fetch("/orders?key=k", { method: "POST", body: "{}", ...init });
  const first = await post({ headers: { "X-Trace": "7" } });
  assert.deepEqual([first.status, decode(await first.text()).code], [200, 102]);
  const second = await fetch(new URL("https://api.example.org/x"));
  assert.deepEqual([second.status, await second.json()], [503, { a: 1 }]);
  await assert.rejects(post, { name: "TypeError", message: "fetch failed" });
  for (const _ of [1, 2]) {
    const cut = await fetch(new Request("https://api.example.org/y"));
    await assert.rejects(cut.text(), { name: "TypeError", message: "terminated" });
  }
  assert.equal(fetch.requests.length, 5);
  const [{ method, url, headers, body }] = fetch.requests;
  assert.deepEqual(
    [method, url.pathname, headers.get("x-trace"), body],
    ["POST", "/orders", "7", "{}"],
  );
  fetch.answer(({ url: { pathname } }) =>
    pathname === "/slow" ? respond(200, { delay: 60_000 }) : 301,
  );
  assert.equal(decode(await (await fetch("/fast")).text()).code, 301);
  await assert.rejects(fetch("/slow", { signal: AbortSignal.timeout(5) }), {
    name: "TimeoutError",
  });
  await assert.rejects(fetch("/slow", { signal: AbortSignal.abort() }), { name: "AbortError" });
  await assert.rejects(fakeFetch()("/"), /not told what to answer/);
}

/** Bodies of requests that must not make the check throw. */
function checkRequests({ checkRequest, MetaStatus, statuses }) {
  for (const [what, request] of Object.entries(unreadable())) {
    for (const { status, message } of checkRequest(request)) {
      assert(statuses[status] && message, what);
    }
  }
  const [{ status, field, value }] = checkRequest('"a text"');
  assert.deepEqual([status, field, value], [MetaStatus.BAD_REQUEST, "", null]);
  const order = Object.defineProperty({}, "order_type", { get: () => order.x.y, enumerable: true });
  assert(Array.isArray(checkRequest({ shipment_details: order, items: new Proxy([], {}) })));
}

const common = require("clickpost-errors");
check("import", module, codes);
check("require", common, require("clickpost-errors/codes"));
assert.deepEqual(Object.keys({ ...module }).sort(), Object.keys(common).sort());
assert.deepEqual(module.statuses, common.statuses);
assert.deepEqual(
  require("clickpost-errors/catalogue.json").statuses.map(({ code }) => code),
  Object.keys(module.statuses).map(Number),
);
for (const package_ of [module, common]) checkRequests(package_);
await checkTesting(testing, module);
await checkTesting(require("clickpost-errors/testing"), common);
console.log("1 passed, 0 failed");
