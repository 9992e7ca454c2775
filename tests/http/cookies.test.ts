import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

type Cookies = typeof import("~/http/cookies.server");

const withCookie = (cookie: string) => new Request("http://localhost:3000/", { headers: { Cookie: cookie } });

/** The cookies as they are under these settings. */
async function cookiesUnder(settings: Record<string, string>): Promise<Cookies> {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  vi.resetModules();
  return import("~/http/cookies.server");
}

let cookies: Cookies;
beforeEach(async () => {
  cookies = await cookiesUnder({});
});

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("a cookie of ours", () => {
  it.each<[string, string | null]>([
    ["sessie=abc", "abc"],
    ["a=b; sessie=abc; c=d", "abc"],
    ["a=b;sessie=abc", "abc"],
    ["sessie=a-b_c.d", "a-b_c.d"],
    ["%E0%A4%A=%; sessie=abc", "abc"],
    ["=; ;; sessie=abc", "abc"],
    ["sessie=abc; sessie=abc", "abc"],
    ["sessie=abc; sessie=def", null],
    ["sessie=; sessie=def", null],
    ["sessie=", null],
    ["sessie", null],
    ["sessie=%", null],
    ["sessie=a b", null],
    ['sessie="abc"', null],
    ["sessie=a,b", null],
    ["sessie=%61bc", null],
    ["SESSIE=abc", null],
    ["x-sessie=abc", null],
    ["xsessie=abc", null],
    ["__Host-sessie=abc", null],
    ["", null],
  ])("in %j is read as %j", (header, value) => {
    expect(cookies.readCookie(withCookie(header), "sessie")).toBe(value);
  });

  it("is never anything but plain letters, whatever a browser sends", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.integer({ min: 32, max: 255 }).map((code) => String.fromCharCode(code)) }),
        (text) => {
          const value = cookies.readCookie(withCookie(`sessie=${text}`), "sessie");
          return value === null || /^[\w.-]+$/.test(value);
        },
      ),
    );
  });

  it("goes out for this host alone, out of reach of scripts, for a session or for a while", () => {
    expect(cookies.cookieHeader("sessie", "abc")).toBe("sessie=abc; Path=/; HttpOnly; SameSite=Lax");
    expect(cookies.cookieHeader("sessie", "abc", 59.9)).toBe("sessie=abc; Path=/; HttpOnly; SameSite=Lax; Max-Age=59");
    expect(cookies.forgetCookie("sessie")).toBe("sessie=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0");
  });

  it("is tied to the host and to HTTPS where the academy has HTTPS, and then only read by that name", async () => {
    const secure = await cookiesUnder({ APP_URL: "https://academie.example" });
    expect(secure.cookieHeader("sessie", "abc")).toBe("__Host-sessie=abc; Path=/; HttpOnly; SameSite=Lax; Secure");
    expect(secure.readCookie(withCookie("__Host-sessie=abc; sessie=planted"), "sessie")).toBe("abc");
    expect(secure.readCookie(withCookie("sessie=planted"), "sessie")).toBeNull();
  });
});

describe("a sealed value", () => {
  it("comes back as it was, with any letters", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => cookies.unsealed(cookies.sealed(text)) === text));
    expect(cookies.sealed("één; twee=3\r\n")).toMatch(/^[\w.-]+$/);
  });

  it("is refused when a single letter of it was changed, left out or added", () => {
    const value = cookies.sealed('{"tone":"good","text":"U bent ingeschreven."}');
    for (let at = 0; at < value.length; at += 1) {
      const other = value[at] === "A" ? "B" : "A";
      expect(cookies.unsealed(value.slice(0, at) + other + value.slice(at + 1))).toBeNull();
    }
    for (const wrong of [`${value}A`, value.slice(0, -1), value.split(".")[0], ".", "", "A.B.C", null]) {
      expect(cookies.unsealed(wrong ?? null)).toBeNull();
    }
  });

  it("is refused under another key", async () => {
    const value = cookies.sealed("abc");
    const others = await cookiesUnder({ SECRET_KEY: "another-key-another-key-another-key-another" });
    expect(others.unsealed(value)).toBeNull();
  });
});
