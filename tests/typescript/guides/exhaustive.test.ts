import assert from "node:assert/strict";
import { test } from "node:test";

import { decode, statuses } from "clickpost-errors";

import { CHANNEL, count, courierSays, mayBeRepeated, nextStep } from "./exhaustive.ts";
import { reply } from "./server.ts";

test("every code has a next step and is counted", () => {
  const counts = new Map<string, number>();
  for (const { code, owner } of Object.values(statuses)) {
    const said = decode(reply(code));
    assert.notEqual(nextStep(said), "");
    assert.notEqual(CHANNEL[owner], "");
    count(said, counts);
  }
  count(decode(""), counts);
  const total = [...counts.values()].reduce((sum, number) => sum + number, 0);
  assert.equal(total, Object.keys(statuses).length + 1);
  assert.deepEqual([...counts.keys()].sort(), ["exists", "pending", "refused", "unclear"]);
});

test("what is known of a code is at hand", () => {
  const refused = decode(reply(319, "Error In Order Placing To Courier Partner: no van"));
  assert.equal(nextStep(refused), "act on: no van");
  assert.equal(courierSays(refused), "no van");
  assert.equal(courierSays(decode(reply(200))), null);
  assert.match(nextStep(decode(reply(310))), /rvp_reason/);
  assert.equal(nextStep(decode("<html>")), "ask, or send it again, unchanged");
  assert.equal(nextStep(decode(reply(999))), "stop, and ask");
  assert.deepEqual(
    [500, 323].map((code) => mayBeRepeated(reply(code))),
    [true, false],
  );
});
