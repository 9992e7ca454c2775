import type { Request, Response } from "express";
import { afterEach, describe, expect, it, vi } from "vitest";

/** Whether the guard lets a request through under these settings: true, or the status of its refusal. */
async function passes(
  settings: Record<string, string>,
  method: string,
  headers: Record<string, string>,
  path = "/inloggen",
) {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  vi.resetModules();
  const { ownOriginGuard } = await import("~/http/own-origin-guard.server");
  let result: boolean | number | undefined;
  const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const request = {
    method,
    path,
    headers: { ...lower },
    get: (name: string) => lower[name.toLowerCase()],
  } as unknown as Request;
  const response = {
    status: (status: number) => {
      result = status;
      return response;
    },
    set: () => response,
    type: () => response,
    send: () => response,
  };
  ownOriginGuard(request, response as unknown as Response, () => {
    result = true;
  });
  return result;
}

const OWN = "http://localhost:3000";
const STOP = "/afmelden/abc.DEF-1_2";
const HTTPS = { APP_URL: "https://academie.example" };

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("the guard against posts from elsewhere", () => {
  it.each<[string, Record<string, string>, true | 403]>([
    ["neither header", {}, 403],
    ["our origin", { Origin: OWN }, true],
    ["our origin by its number", { Origin: "http://127.0.0.1:3000" }, true],
    ["our origin by its long number", { Origin: "http://[::1]:3000" }, true],
    ["our own page", { "Sec-Fetch-Site": "same-origin" }, true],
    ["our own page and origin", { "Sec-Fetch-Site": "same-origin", Origin: OWN }, true],
    ["our own page and another origin", { "Sec-Fetch-Site": "same-origin", Origin: "https://elders.example" }, 403],
    ["another site", { "Sec-Fetch-Site": "cross-site" }, 403],
    ["another site that claims our origin", { "Sec-Fetch-Site": "cross-site", Origin: OWN }, 403],
    ["a neighbour on our site", { "Sec-Fetch-Site": "same-site", Origin: OWN }, 403],
    ["no page at all", { "Sec-Fetch-Site": "none" }, 403],
    ["a word nobody knows", { "Sec-Fetch-Site": "same-origin " }, 403],
    ["a page without an origin", { Origin: "null" }, 403],
    ["an empty origin", { Origin: "" }, 403],
    ["another origin", { Origin: "https://elders.example" }, 403],
    ["another port", { Origin: "http://localhost:3001" }, 403],
    ["no port", { Origin: "http://localhost" }, 403],
    ["another scheme", { Origin: "https://localhost:3000" }, 403],
    ["an origin that begins like ours", { Origin: `${OWN}.elders.example` }, 403],
    ["an origin that ends like ours", { Origin: "http://elders.localhost:3000" }, 403],
    ["an origin with a path", { Origin: `${OWN}/` }, 403],
    ["two origins", { Origin: `${OWN}, ${OWN}` }, 403],
    ["only a referrer", { Referer: `${OWN}/aanbod` }, 403],
  ])("judges %s", async (_, headers, verdict) => {
    expect(await passes({}, "POST", headers)).toBe(verdict);
  });

  it.each<[string, true | 403]>([
    ["https://academie.example", true],
    ["http://academie.example", 403],
    ["https://academie.example:443", 403],
    ["https://www.academie.example", 403],
    ["https://academie.example.elders.example", 403],
    ["http://localhost:3000", 403],
  ])("knows the one address it was given, not %s, as its own: %s", async (origin, verdict) => {
    expect(await passes(HTTPS, "POST", { Origin: origin })).toBe(verdict);
  });

  it.each(["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "get"])(
    "asks it of %s",
    async (method) => {
      expect(await passes({}, method, {})).toBe(403);
      expect(await passes({}, method, { Origin: OWN })).toBe(true);
    },
  );

  it.each(["GET", "HEAD"])("lets %s through from anywhere", async (method) => {
    expect(await passes({}, method, { "Sec-Fetch-Site": "cross-site", Origin: "https://elders.example" })).toBe(true);
  });

  it("knows the address it listens on as its own, also on the port that addresses leave out", async () => {
    expect(await passes({ HOST: "10.0.0.7" }, "POST", { Origin: "http://10.0.0.7:3000" })).toBe(true);
    expect(await passes({ HOST: "10.0.0.7", PORT: "80" }, "POST", { Origin: "http://10.0.0.7" })).toBe(true);
  });
});

describe("a mail provider that asks for no more letters in its reader's name (RFC 8058)", () => {
  it.each<[string, string, string, Record<string, string>, true | 403]>([
    ["may, with neither header", "POST", STOP, {}, true],
    ["may only post", "DELETE", STOP, {}, 403],
    ["may nothing below", "POST", `${STOP}/meer`, {}, 403],
    ["may nothing above", "POST", "/afmelden/", {}, 403],
    ["may nothing beside", "POST", "/mijn/gegevens", {}, 403],
    ["is no page elsewhere", "POST", STOP, { Origin: "https://elders.example" }, 403],
    ["is no page without an origin", "POST", STOP, { Origin: "null" }, 403],
    ["is no browser elsewhere", "POST", STOP, { "Sec-Fetch-Site": "cross-site" }, 403],
    ["is our own page too", "POST", STOP, { "Sec-Fetch-Site": "same-origin", Origin: OWN }, true],
  ])("%s", async (_, method, path, headers, expected) => {
    expect(await passes({}, method, headers, path)).toBe(expected);
  });
});
