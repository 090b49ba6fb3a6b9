import assert from "node:assert/strict";
import { test } from "node:test";

import { CourierError, InvalidRequestError, PendingError } from "clickpost-errors";

import { finalState, waybillOrLater } from "./polling.ts";
import { reply, serving } from "./server.ts";

const quick = { pause: 1, deadline: 5_000 };

/** Fetches an order as a client would. */
const from = (url: string) => async (referenceNumber: string) =>
  (await fetch(`${url}/?reference_number=${referenceNumber}`)).text();

test("it goes on until the state is final", async () => {
  const answers = [reply(202), reply(102), reply(200, "", { waybill: "W1" })];
  await serving(answers, async ({ url, requests }) => {
    assert.equal((await finalState(from(url), "ORD-1", quick)).code, 200);
    assert.equal(requests.length, 3);
  });
  await serving(answers, async ({ url }) => {
    assert.equal(await waybillOrLater(from(url), "ORD-1", quick), "W1");
  });
});

test("a fault of the fetch does not end it", async () => {
  for (const fault of [322, 329, 500]) {
    await serving([reply(202), reply(fault), reply(200)], async ({ url, requests }) => {
      assert.equal((await finalState(from(url), "ORD-1", quick)).code, 200);
      assert.equal(requests.length, 3);
    });
  }
});

test("at the deadline the order is late, not failed", async () => {
  await serving([reply(102)], async ({ url }) => {
    const times = { pause: 5, deadline: 30 };
    await assert.rejects(finalState(from(url), "ORD-1", times), PendingError);
    assert.equal(await waybillOrLater(from(url), "ORD-1", times), null);
  });
  await serving([reply(329)], async ({ url }) => {
    assert.equal(await waybillOrLater(from(url), "ORD-1", { pause: 5, deadline: 30 }), null);
  });
});

test("a failure ends it", async () => {
  await serving([reply(202), reply(420, "Pin code is wrong")], async ({ url }) => {
    await assert.rejects(waybillOrLater(from(url), "ORD-1", quick), (error) => {
      assert(error instanceof CourierError && !(error instanceof InvalidRequestError));
      assert.equal(error.reply.message, "Pin code is wrong");
      return true;
    });
  });
});
