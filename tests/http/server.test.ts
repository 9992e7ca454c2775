import { once } from "node:events";
import type { Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { type ActionFunctionArgs, json, type ServerBuild } from "@remix-run/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp, listen } from "~/server";

const PATIENCE = { requestTimeout: 900, headersTimeout: 600, keepAliveTimeout: 300, connectionsCheckingInterval: 100 };
let server: Server;
let origin: string;
let stored: string[] = [];

/** As little of an academy as a server needs: an address that stores what is posted to it. */
function smallBuild(): ServerBuild {
  const action = async ({ request }: ActionFunctionArgs) => {
    const text = String((await request.formData()).get("text"));
    stored.push(text);
    return json({ length: text.length });
  };
  const route = (id: string, path: string | undefined, module: object) => ({ id, path, parentId: undefined, module });
  const routes = {
    bewaar: route("bewaar", "bewaar", { action, loader: () => json("bewaar") }),
    materiaal: route("materiaal", "werk/aanbod/:slug/materiaal", { action }),
    lijst: route("lijst", "uitvoeringen/:editionId/deelnemers/lijst", { action }),
    splat: route("splat", "*", { loader: () => new Response("weg", { status: 404 }) }),
  };
  return {
    mode: "production",
    entry: { module: { default: () => new Response("page") } },
    routes,
    assets: { entry: { module: "", imports: [] }, routes: {}, url: "", version: "" },
    publicPath: "/",
    assetsBuildDirectory: "build/client",
    future: {},
    isSpaMode: false,
  } as unknown as ServerBuild;
}

beforeAll(async () => {
  server = await listen(createApp(smallBuild(), { folder: null }), 0, "127.0.0.1", PATIENCE);
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
});

/** What the server answers to these very bytes, until it closes the connection. */
async function raw(bytes: string, more?: (write: (text: string) => void) => void): Promise<string> {
  const socket = connect(Number(new URL(origin).port), "127.0.0.1");
  let answer = "";
  socket.on("data", (chunk) => {
    answer += String(chunk);
  });
  socket.on("error", () => {});
  socket.write(bytes);
  more?.((text) => socket.write(text));
  await once(socket, "close");
  return answer;
}

const get = (target: string, host = "localhost") =>
  raw(`GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
const post = (body: BodyInit, headers: Record<string, string> = {}, path = "/bewaar") =>
  fetch(`${origin}${path}`, {
    method: "POST",
    body,
    headers: {
      Origin: "http://localhost:3000",
      Host: "localhost:3000",
      "Content-Type": "application/x-www-form-urlencoded",
      ...headers,
    },
    duplex: "half",
  } as RequestInit);
const stream = (chunks: string[]) =>
  new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
      controller.close();
    },
  });

describe("a body", () => {
  it("arrives, also in pieces and without its length", async () => {
    stored = [];
    expect((await post("text=abc")).status).toBe(200);
    expect((await post(stream(["text=", "a".repeat(300_000), "b".repeat(300_000)]))).status).toBe(200);
    expect(stored.map((text) => text.length)).toEqual([3, 600_000]);
  });

  it("that says it is too large is refused (413), and nothing of it is stored", async () => {
    stored = [];
    const answer = await post(`text=${"a".repeat(1_000_000)}`);
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain("te groot");
    expect(stored).toEqual([]);
  });

  it.each([2, 30])(
    "that turns out too large under way (%i MB) is refused (413), and nothing of it is stored",
    async (megabytes) => {
      stored = [];
      const answer = await post(stream(["text=", ...Array(megabytes * 10).fill("a".repeat(100_000))]));
      expect(answer.status).toBe(413);
      expect(stored).toEqual([]);
    },
  );
});

describe("an address that takes files", () => {
  const megabytes = (count: number) => `text=${"a".repeat(count * 1_000_000)}`;

  it.each(["/werk/aanbod/bibob/materiaal", "/uitvoeringen/x/deelnemers/lijst"])(
    "%s takes twenty megabytes, with and without their length, and no more than it says",
    async (path) => {
      stored = [];
      expect((await post(megabytes(20), {}, path)).status).toBe(200);
      expect((await post(stream([megabytes(10), "b".repeat(10_000_000)]), {}, path)).status).toBe(200);
      expect(stored.map((text) => text.length)).toEqual([20_000_000, 20_000_000]);
      stored = [];
      expect((await post(megabytes(21), {}, path)).status).toBe(413);
      expect((await post(stream([megabytes(10), ...Array(12).fill("b".repeat(1_000_000))]), {}, path)).status).toBe(
        413,
      );
      expect(stored).toEqual([]);
    },
  );

  it.each(["/werk/aanbod/bibob/materiaal/x", "/werk/aanbod/a/b/materiaal", "/x/uitvoeringen/x/deelnemers/lijst"])(
    "is not %s",
    async (path) => expect((await post(megabytes(2), {}, path)).status).toBe(413),
  );
});

describe("an address", () => {
  it.each([
    ["broken encoding", "/aanbod/%E0%A4%A"],
    ["a lone percent sign", "/%"],
    ["bytes that are no text", "/%C3%28"],
    ["an overlong slash", "/%c0%af"],
    ["a null byte", "/aanbod/a%00b"],
    ["a null byte in the query", "/aanbod?zoek=a%00b"],
    ["another site in it", "http://elders.example/aanbod"],
    ["no path", "*"],
  ])("with %s is refused (400)", async (_, target) => {
    const answer = await get(target);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain("Dit adres klopt niet.");
    expect(answer).toContain("Content-Security-Policy: default-src 'none'");
  });

  it.each([
    ["another site behind two slashes", "//elders.example/aanbod"],
    ["steps upward", "/../../etc/passwd"],
    ["steps upward in disguise", "/..%2f..%2fetc%2fpasswd"],
    ["a backslash", "/\\elders.example"],
    ["a percent sign in the query that means itself", "/aanbod?zoek=100%"],
    ["a name that every object has", "/__proto__"],
    ["another such name", "/constructor"],
    ["eight thousand letters", `/${"a".repeat(8_000)}`],
  ])("with %s is looked for and not found (404)", async (_, target) => {
    expect(await get(target)).toMatch(/^HTTP\/1\.1 404 /);
  });

  it.each([[""], ["a b"], ["elders.example:x"], ["[::1"], ["%00"], ["<script>"]])(
    "at the host %j is answered without a fault",
    async (host) => {
      expect(await get("/bewaar", host)).toMatch(/^HTTP\/1\.1 (200|400) /);
    },
  );

  it("without a host, as of old, is answered without a fault", async () => {
    expect(await raw("GET /bewaar HTTP/1.0\r\n\r\n")).toMatch(/^HTTP\/1\.1 200 /);
  });

  it("longer than any page has is refused before it is read (431)", async () => {
    expect(await get(`/${"a".repeat(20_000)}`)).toMatch(/^HTTP\/1\.1 431 /);
  });
});

describe("a client that never finishes", () => {
  it.each<[string, string]>([
    ["says nothing", ""],
    ["stops in its headers", "GET / HTTP/1.1\r\nHost: loc"],
    [
      "stops in its body",
      "POST /bewaar HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost:3000\r\nContent-Length: 9\r\n\r\ntext",
    ],
    ["asks and stays", "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n"],
  ])("and %s is let go", async (_, bytes) => {
    const began = performance.now();
    await raw(bytes);
    expect(performance.now() - began).toBeLessThan(3_000);
  });

  it("and sends a letter at a time is let go", async () => {
    let timer: NodeJS.Timeout | undefined;
    const answer = await raw("GET / HTTP/1.1\r\nX: ", (write) => {
      timer = setInterval(() => write("a"), 50);
    });
    clearInterval(timer);
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  });
});
