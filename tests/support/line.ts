import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

/** What becomes of a post: it arrives, it is lost, it arrives but the answer is lost, or something else answers. */
export type Fate = "arrives" | "lost" | "unheard" | { status: number; body?: string };

export interface Line {
  origin: string;
  /** Nothing comes through any more, and what was under way breaks off. */
  cut: () => void;
  /** What becomes of each post to an address that ends so. */
  post: (end: string, fate: (body: string) => Fate) => void;
  /** All comes through again. */
  mend: () => void;
  close: () => Promise<void>;
}

/** A line to the academy for one browser. It is broken here and not by the browser, whose own switch lets pages through that a service worker gave back. */
export async function aLine(academy: string): Promise<Line> {
  const { hostname, port } = new URL(academy);
  const agent = new Agent({ keepAlive: true });
  let isCut = false;
  let fateOf = (_path: string, _body: string): Fate => "arrives";

  async function carry(from: IncomingMessage, to: ServerResponse): Promise<void> {
    const body = await buffer(from);
    const fate = isCut ? "lost" : from.method === "POST" ? fateOf(String(from.url), body.toString()) : "arrives";
    if (fate === "lost") return void from.socket.destroy();
    if (typeof fate === "object") return void to.writeHead(fate.status).end(fate.body);
    // The academy takes forms from its own address alone.
    const headers = { ...from.headers, ...(from.headers.origin && { origin: academy }) };
    const on = request({ agent, hostname, port, method: from.method, path: from.url, headers });
    on.on("error", () => from.socket.destroy());
    on.on("response", (answer) => {
      if (isCut || fate === "unheard") return void answer.resume().on("end", () => from.socket.destroy());
      to.writeHead(Number(answer.statusCode), answer.rawHeaders);
      answer.pipe(to);
    });
    on.end(body);
  }

  const server = createServer((from, to) => carry(from, to).catch(() => from.socket.destroy()));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    cut: () => {
      isCut = true;
      server.closeAllConnections();
    },
    post: (end, fate) => {
      fateOf = (path, body) => (path.endsWith(end) ? fate(body) : "arrives");
    },
    mend: () => {
      isCut = false;
      fateOf = () => "arrives";
    },
    close: async () => {
      server.closeAllConnections();
      agent.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
