import assert from "node:assert/strict";
import { test } from "node:test";

import { sendSafely, verdict } from "./retry.ts";
import { reply, serving } from "./server.ts";

const quick = { pause: 1 };
const order = { reference_number: "ORD-1" };

test("faults are repeated, unchanged, until the answer tells", async () => {
  await serving([reply(329), null, reply(500), reply(323)], async ({ url, requests }) => {
    const last = await sendSafely(url, order, quick);
    assert.equal(last.code, 323);
    assert.equal(verdict(last), "fetch it");
    assert.deepEqual(requests, Array(4).fill(JSON.stringify(order)));
  });
});

test("refusals and unknown codes are not repeated", async () => {
  for (const [answer, comes] of [
    [reply(310), "refused"],
    [reply(200), "made"],
    [reply(102), "fetch it"],
    [reply(999), "ask later"],
    ["<html>", "ask later"],
  ] as const) {
    await serving([answer], async ({ url, requests }) => {
      assert.equal(verdict(await sendSafely(url, order, quick)), comes);
      assert.equal(requests.length, 1);
    });
  }
});

test("there is an end to it", async () => {
  await serving([reply(322)], async ({ url, requests }) => {
    assert.equal(verdict(await sendSafely(url, order, { ...quick, attempts: 3 })), "ask later");
    assert.equal(requests.length, 3);
  });
});
