import assert from "node:assert/strict";
import { createServer } from "node:http";
import { test } from "node:test";

import { app } from "./express.ts";
import { listening, reply } from "./server.ts";

const headers = { "content-type": "application/json" };
const order = { reference_number: "ORD-1", items: [{ sku: "SHIRT-M" }] };
const body = JSON.stringify(order);

test("each outcome has an answer", async (context) => {
  context.mock.method(console, "error", () => undefined);
  const own = { waybill: "W1", reference_number: "ORD-1" };
  const answers = [
    reply(200, "", own),
    reply(200, "", { waybill: null }),
    reply(202),
    reply(323, "", own),
    reply(323, "", { waybill: null }),
    reply(323, "", { ...own, reference_number: "ORD-2" }),
    reply(329),
    reply(310),
    reply(420),
    reply(301),
    reply(999),
    "",
  ];
  const server = createServer(app(() => Promise.resolve(answers.shift() ?? "")));
  const url = await listening(server);
  const said = [];
  while (answers.length > 0) {
    const response = await fetch(`${url}/orders`, { method: "POST", headers, body });
    const { name, waybill } = (await response.json()) as { name?: string; waybill?: string };
    said.push([response.status, name ?? waybill ?? null, response.headers.get("retry-after")]);
  }
  const nameless = await fetch(`${url}/orders`, { method: "POST", headers, body: "{}" });
  assert.equal(nameless.status, 400);
  const bad = JSON.stringify({ ...order, order_type: "GIFT" });
  const refused = await fetch(`${url}/orders`, { method: "POST", headers, body: bad });
  const { problems } = (await refused.json()) as { problems: { field: string }[] };
  assert.deepEqual([refused.status, problems.map(({ field }) => field)], [422, ["order_type"]]);
  server.closeAllConnections();
  server.close();
  assert.deepEqual(said, [
    [201, "W1", null],
    [202, null, null],
    [202, "REGISTERED", null],
    [200, "W1", null],
    [202, null, null],
    [409, "ORDER_ALREADY_PLACED", null],
    [503, "COURIER_TIMEOUT", "60"],
    [422, "INVALID_RVP_REASON", null],
    [422, "ASYNC_ORDER_FAILED", null],
    [502, "AUTHENTICATION_FAILED", null],
    [502, null, null],
    [503, null, "60"],
  ]);
});
