import assert from "node:assert/strict";
import { test } from "node:test";

import { backOff } from "clickpost-errors";

import { type Order, question } from "./asynchronous-orders.ts";
import { reply } from "./server.ts";

const order = (): Order => ({
  referenceNumber: "ORD-1",
  body: "{}",
  tries: 0,
  unclear: 0,
  waybill: null,
});

/** What one question after the other leads to. */
async function asked(...answers: string[]): Promise<[Order, string[]]> {
  const pending = order();
  const steps = [];
  for (const answer of answers) {
    steps.push(await question(pending, () => Promise.resolve(answer)));
  }
  return [pending, steps];
}

const later = "ask again later";
const person = "give it to a person";

test("it goes on until the order has a waybill", async () => {
  const last = reply(323, "", { waybill: "W1", reference_number: "ORD-1" });
  const [{ waybill }, steps] = await asked(reply(202), reply(102), "", reply(102), last);
  assert.deepEqual(steps, [later, later, later, later, "done"]);
  assert.equal(waybill, "W1");
});

test("at the limit a person takes over", async () => {
  const unfinished = reply(200, "", { waybill: null });
  const [{ waybill }, steps] = await asked(...Array<string>(backOff.polls).fill(unfinished));
  assert.deepEqual(steps, [...Array<string>(backOff.polls - 1).fill(later), person]);
  assert.equal(waybill, null);
});

test("after a second unclear answer a person takes over", async () => {
  const [, steps] = await asked(reply(202), reply(329), reply(102), "");
  assert.deepEqual(steps, [later, later, later, person]);
});

test("only 420 says that the order failed", async () => {
  assert.match((await asked(reply(420)))[1][0] ?? "", /same reference number/);
  for (const code of [301, 303, 321, 351, 400, 600]) {
    assert.deepEqual((await asked(reply(code)))[1], [person]);
  }
});

test("another order's waybill is not taken", async () => {
  const other = reply(323, "", { waybill: "W2", reference_number: "ORD-2" });
  const [{ waybill }, steps] = await asked(other);
  assert.deepEqual([waybill, steps], [null, [person]]);
});
