import assert from "node:assert/strict";
import { createServer } from "node:http";
import { test } from "node:test";

import { decode, RetryableError } from "clickpost-errors";

import {
  ConfigurationError,
  exists,
  postWithAxios,
  postWithFetch,
  waybillOf,
} from "./fetch-and-axios.ts";
import { listening, reply, serving } from "./server.ts";

const body = JSON.stringify({ reference_number: "ORD-1" });

for (const post of [postWithFetch, postWithAxios]) {
  test(`${post.name} reads whatever comes`, async () => {
    const answers = [reply(200), reply(323, "You have already placed this order"), "<html>", null];
    await serving(answers, async ({ url, requests }) => {
      const replies = [];
      while (replies.length < answers.length) replies.push(await post(url, body));
      assert.deepEqual(
        replies.map(({ code, recovery }) => [code, recovery]),
        [
          [200, "none"],
          [323, "reconcile"],
          [null, "retry"],
          [null, "retry"],
        ],
      );
      assert.equal(requests[0], body);
    });
  });

  test(`${post.name} survives a body that is cut short`, async () => {
    const server = createServer((_request, response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write('{"meta": {"status": 2', () => response.socket?.destroy());
    });
    assert.equal((await post(await listening(server), body)).recovery, "retry");
    server.close();
  });

  test(`${post.name} stops at a wrong key, and prints none`, async () => {
    const server = createServer((_request, response) => response.writeHead(401).end("<html>"));
    const url = `${await listening(server)}/?username=shop&key=secret-key`;
    await assert.rejects(post(url, body), (error: Error) => {
      assert(error instanceof ConfigurationError);
      assert(!String(error.stack).includes("secret-key"));
      return true;
    });
    server.closeAllConnections();
    server.close();
  });
}

test("only an order with a waybill gets through", () => {
  const own = { waybill: "W1" };
  assert.equal(waybillOf(decode(reply(200, "", own))), "W1");
  assert.equal(waybillOf(decode(reply(323, "", own))), "W1");
  assert.throws(() => waybillOf(decode(reply(200, "", { waybill: null }))), /no waybill yet/);
  assert.throws(() => waybillOf(decode(reply(303))), exists);
  assert.throws(() => waybillOf(decode(reply(329))), RetryableError);
  assert.throws(() => waybillOf(decode("")), RetryableError);
});
