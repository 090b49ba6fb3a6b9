// A server on loopback that answers as the API does, with the texts that it is given, in turn.

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** The text of a reply with a code. */
export function reply(status: number, message = "", result?: object): string {
  return JSON.stringify({ meta: { status, message, success: status === 200 }, result });
}

export interface Running {
  readonly url: string;
  /** The bodies of the requests so far. */
  readonly requests: string[];
}

/** Runs an action against a server; `null` among the answers hangs up. */
export async function serving<T>(
  answers: readonly (string | null)[],
  action: (running: Running) => Promise<T>,
): Promise<T> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const answer = answers[Math.min(requests.length, answers.length - 1)];
      requests.push(Buffer.concat(chunks).toString());
      if (typeof answer === "string") response.end(answer);
      else request.socket.destroy();
    });
  });
  const url = await listening(server);
  try {
    return await action({ url, requests });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** The address of a server, once it listens. */
export async function listening(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}
