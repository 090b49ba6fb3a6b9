import assert from "node:assert/strict";
import { test } from "node:test";

import { backOff, decode, InvalidRequestError, PendingError } from "clickpost-errors";

import { book, type Call, isOurs, MayExistError, waybill } from "./retry-and-back-off.ts";
import { reply, serving } from "./server.ts";

const BODY = JSON.stringify({ reference_number: "ORD-1" });
const existing = reply(323, "You have already placed this order", { waybill: "W1" });
const duplicate = reply(319, "Error In Order Placing To Courier Partner: duplicate order");

interface Outcome {
  readonly waybill?: string | null;
  readonly error?: unknown;
  readonly calls: number;
  readonly waits: readonly number[];
}

/** What comes of an order, and how many calls were made. */
async function play(
  creates: readonly (string | null)[],
  fetches: readonly (string | null)[] = [],
): Promise<Outcome> {
  const waits: number[] = [];
  const pause = (seconds: number) => Promise.resolve(waits.push(seconds));
  return serving(creates, async (creating) =>
    serving(fetches, async (fetching) => {
      const call = (url: string, init: RequestInit): Call => {
        return () =>
          fetch(url, init)
            .then((response) => response.text())
            .catch(() => "");
      };
      const create = call(creating.url, { method: "POST", body: BODY });
      const found = fetches.length > 0 ? call(fetching.url, {}) : undefined;
      const calls = () => creating.requests.length + fetching.requests.length;
      try {
        const decided = waybill(await book(create, found, pause));
        return { waybill: decided, calls: calls(), waits };
      } catch (error) {
        return { error, calls: calls(), waits };
      } finally {
        assert(creating.requests.every((body) => body === BODY));
      }
    }),
  );
}

test("an accepted order is asked for by the same request", async () => {
  const { waybill, calls, waits } = await play([reply(202), reply(102), existing]);
  assert.deepEqual([waybill, calls], ["W1", 3]);
  const [first = 0, second = 0] = waits;
  const { firstSeconds, factor } = backOff;
  assert(first >= firstSeconds && first <= firstSeconds * 1.5);
  assert(second >= firstSeconds * factor && second <= firstSeconds * factor * 1.5);
});

test("an unclear attempt that got through is found", async () => {
  for (const unclear of [reply(329), reply(500), null, "<html>502</html>"]) {
    const { waybill, calls } = await play([unclear, existing]);
    assert.deepEqual([waybill, calls], ["W1", 2]);
  }
});

test("a duplicate at the courier is given to a person", async () => {
  const { error, calls } = await play([reply(329), duplicate]);
  assert(error instanceof MayExistError);
  assert.match(String(error.cause), /319/);
  assert.equal(calls, 2);
});

test("there is an end to it", async () => {
  const { polls, resends, longestSeconds } = backOff;
  for (const [answer, most] of [
    [reply(329), 1 + resends],
    [reply(322), 1 + resends],
    [null, 1 + resends],
    [reply(323, "", { waybill: null }), 1 + polls],
    [reply(600), 1],
  ] as const) {
    const { error, calls, waits } = await play([answer]);
    assert(error instanceof MayExistError);
    assert.equal(calls, most);
    if (calls === 1 + resends) assert((waits[0] ?? 0) >= longestSeconds);
  }
  const { error } = await play([reply(102)]);
  assert(error instanceof MayExistError && error.cause instanceof PendingError);
});

test("a fetch is asked first, and proves nothing where it finds nothing", async () => {
  const made = reply(200, "", { waybill: "W1" });
  const polled = await play([reply(202)], [reply(102), reply(329), null, made]);
  assert.deepEqual([polled.waybill, polled.calls], ["W1", 5]);
  const resent = await play([reply(329), existing], [reply(321)]);
  assert.deepEqual([resent.waybill, resent.calls], ["W1", 3]);
  const failed = await play([reply(202)], [reply(420)]);
  assert(failed.error instanceof InvalidRequestError);
});

test("what was refused at once is not repeated", async () => {
  const { error, calls } = await play([reply(310)]);
  assert(error instanceof InvalidRequestError);
  assert.equal(calls, 1);
});

test("another order is not ours", () => {
  const found = (result: object) => decode(reply(323, "", result));
  assert(isOurs(found({ waybill: "W1" }), "ORD-1", 4));
  assert(isOurs(found({ reference_number: "ORD-1", courier_partner_id: 4 }), "ORD-1", 4));
  assert(!isOurs(found({ reference_number: "ORD-2" }), "ORD-1", 4));
  assert(!isOurs(found({ courier_partner_id: 5 }), "ORD-1", 4));
});
