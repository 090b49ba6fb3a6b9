import assert from "node:assert/strict";
import { test } from "node:test";

import { RetryableError } from "clickpost-errors";

import { client, exists, postWithAxios, postWithFetch, waybillOf } from "./fetch-and-axios.ts";
import { reply, serving } from "./server.ts";

for (const post of [postWithFetch, postWithAxios]) {
  test(`${post.name} reads whatever comes`, async () => {
    const answers = [reply(200), reply(323, "You have already placed this order"), "<html>", ""];
    await serving(answers, async ({ url, requests }) => {
      const order = { reference_number: "ORD-1" };
      const replies = [];
      while (replies.length < answers.length) replies.push(await post(url, order));
      assert.deepEqual(
        replies.map(({ code, outcome }) => [code, outcome]),
        [
          [200, "succeeded"],
          [323, "already_exists"],
          [null, "unknown"],
          [null, "unknown"],
        ],
      );
      assert.deepEqual(JSON.parse(requests[0] ?? ""), order);
    });
  });
}

test("only success gets through", async () => {
  const answers = [reply(200, "", { waybill: "W1" }), reply(329)];
  await serving(answers, async ({ url }) => {
    assert.equal(await waybillOf(url, {}), "W1");
    await assert.rejects(waybillOf(url, {}), RetryableError);
  });
  await serving([reply(200, "", { waybill: "W1" }), reply(303)], async ({ url }) => {
    const { data } = await client.post<{ result: { waybill: string } }>(url, {});
    assert.equal(data.result.waybill, "W1");
    await assert.rejects(client.post(url, {}), exists);
  });
});
