import assert from "node:assert/strict";
import { createServer } from "node:http";
import { test } from "node:test";

import { app } from "./express.ts";
import { listening, reply } from "./server.ts";

test("each recovery has an answer", async (context) => {
  context.mock.method(console, "error", () => undefined);
  const answers = [
    reply(200),
    reply(202),
    reply(323),
    reply(329),
    reply(310),
    reply(301),
    "<html>",
  ];
  const server = createServer(app(() => Promise.resolve(answers.shift() ?? "")));
  const url = await listening(server);
  const said = [];
  while (answers.length > 0) {
    const response = await fetch(`${url}/orders`, { method: "POST" });
    const body = (await response.json()) as { name?: string | null };
    said.push([response.status, body.name, response.headers.get("retry-after")]);
  }
  server.closeAllConnections();
  server.close();
  assert.deepEqual(said, [
    [201, undefined, null],
    [202, "REGISTERED", null],
    [409, "ORDER_ALREADY_PLACED", null],
    [503, "COURIER_TIMEOUT", "60"],
    [422, "INVALID_RVP_REASON", null],
    [502, "AUTHENTICATION_FAILED", null],
    [502, null, null],
  ]);
});
