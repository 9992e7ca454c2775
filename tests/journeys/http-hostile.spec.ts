import type { RouteConfigEntry } from "@remix-run/route-config";
import routes from "../../app/routes";
import { expect, test } from "./journey";
import { ask, cookieOf, post, query, stored } from "./plain-http";

const ID = "00000000-0000-4000-8000-000000000000";
const VALUES: Record<string, string> = {
  slug: "buit-voor-professionals",
  editionId: ID,
  moduleSlug: "x",
  blockKey: "y",
};
/** Every address of the floor plan, with something in each of its places. */
const addresses = (routes as RouteConfigEntry[]).map(
  ({ path = "" }) => `/${path.replace("*", "bestaat-niet").replace(/:(\w+)/g, (_, name) => VALUES[name] ?? "x")}`,
);
/** What only a programmer would want to read. */
const STACK = /node_modules|PrismaClient|\bat [\w.<>]+ \((?:file:|\/)/;
/** Kept of every visit, whoever asks for what: that it was, and how often a code was guessed. */
const KEPT_OF_VISITS = ["session", "account", "rate_limit"];

test("a form from elsewhere is refused at every address, and nothing is stored", async ({ academy }) => {
  const { origin } = academy;
  const cookie = await cookieOf(origin, "deelnemer42");
  const [edition] = await query<{ path: string }>(
    academy,
    `SELECT '/aanbod/' || o.slug || '/' || e.id AS path FROM edition e JOIN offering o ON o.id = e.offering_id
     WHERE e.state = 'PUBLISHED' AND e.starts_at > now() LIMIT 1`,
  );
  const all = [...addresses, ...["inschrijving", "annulering", "plaats"].map((verb) => `${edition?.path}/${verb}`)];
  const elsewhere: Record<string, string>[] = [
    {},
    { Origin: "null" },
    { Origin: "https://elders.example" },
    { Origin: origin.replace("http:", "https:") },
    { Origin: "http://localhost" },
    { Origin: `${origin}.elders.example` },
    { Origin: origin, "Sec-Fetch-Site": "cross-site" },
    { Origin: origin, "Sec-Fetch-Site": "same-site" },
    { "Sec-Fetch-Site": "none" },
    { "Sec-Fetch-Site": "cross-site" },
  ];
  const before = await stored(academy);
  for (const path of all) {
    for (const headers of elsewhere) {
      const type = { Cookie: cookie, "Content-Type": "application/x-www-form-urlencoded" };
      const body = "email=deelnemer1%40demo.academie.example&code=ABCD-1234&antwoord=ja";
      const { status } = await ask(origin, path, { method: "POST", headers: { ...type, ...headers }, body });
      // Mail programs stop invitations without saying where they come from; any other words there are no form of theirs.
      const taken = path.startsWith("/afmelden/") && Object.keys(headers).length === 0;
      expect(status, `POST ${path} with ${JSON.stringify(headers)}`).toBe(taken ? 400 : 403);
    }
  }
  for (const method of ["PUT", "PATCH", "DELETE"]) {
    expect((await ask(origin, "/uitloggen", { method, headers: { Cookie: cookie } })).status).toBe(403);
  }
  expect(await stored(academy)).toEqual(before);
  expect((await ask(origin, "/mijn", { headers: { Cookie: cookie } })).status).toBe(200);
});

test("a form from one of our own names is taken under any other, and behind any proxy", async ({ academy }) => {
  const { origin } = academy;
  const numbered = origin.replace("localhost", "127.0.0.1");
  const settings: Record<string, string>[] = [
    { Origin: numbered },
    { Host: new URL(numbered).host },
    { Origin: numbered, Host: "academie.internal:8080" },
    { "X-Forwarded-Host": "elders.example" },
    { "Sec-Fetch-Site": "same-origin" },
  ];
  for (const headers of settings) {
    const { status, text } = await post(origin, "/inloggen", { email: "geen-adres" }, headers);
    expect(status, JSON.stringify(headers)).toBe(400);
    expect(text).toContain("geen-adres");
  }
});

test("reading stores nothing, whoever reads", async ({ academy }) => {
  const { origin } = academy;
  const cookies = [undefined, await cookieOf(origin, "deelnemer43"), await cookieOf(origin, "management")];
  const before = await stored(academy, KEPT_OF_VISITS);
  for (const cookie of cookies) {
    for (const path of addresses) {
      const { status } = await ask(origin, path, { headers: cookie ? { Cookie: cookie } : {} });
      expect(status, path).toBeLessThan(500);
    }
  }
  expect(await stored(academy, KEPT_OF_VISITS)).toEqual(before);
});

test("cookies that are broken, foreign or stolen from the database sign nobody in", async ({ academy }) => {
  const { origin } = academy;
  const own = await cookieOf(origin, "deelnemer44");
  const fromDatabase = await query<{ value: string }>(
    academy,
    `SELECT unnest(ARRAY[id, public_id::text, account_id::text]) AS value FROM session`,
  );
  expect(fromDatabase.length).toBeGreaterThan(0);
  const cookies = [
    ..."% %E0%A4%A =; ;;; sessie sessie= sessie=% sessie=%00 sessie=%E0%A4%A melding=% melding=a.b aanmelding=e30.x".split(
      " ",
    ),
    "a=b; %=%; sessie=abc",
    `${own}; sessie=planted`,
    `sessie=planted; ${own}`,
    `sessie=${"x".repeat(4_000)}`,
    ...fromDatabase.map(({ value }) => `sessie=${value}`),
  ];
  for (const cookie of cookies) {
    expect((await ask(origin, "/", { headers: { Cookie: cookie } })).status, cookie).toBe(200);
    expect((await ask(origin, "/mijn", { headers: { Cookie: cookie } })).status, cookie).toBe(302);
  }
  expect((await ask(origin, "/mijn", { headers: { Cookie: `%=%; ${own}` } })).status).toBe(200);
});

test("a body that is too large, or no form at all, is refused, and nothing is stored", async ({ academy }) => {
  const { origin } = academy;
  const before = await stored(academy);
  const headers = { Origin: origin, "Content-Type": "application/x-www-form-urlencoded" };
  const pieces = ["email=", ...Array<string>(30).fill("x".repeat(100_000))];
  for (const path of ["/inloggen", "/inloggen/code", "/account-aanvragen", "/uitloggen", "/e-learning/bibob/start"]) {
    expect((await post(origin, path, { email: "x".repeat(1_000_000) })).status, path).toBe(413);
  }
  const hidden = await ask(origin, "/inloggen", { method: "POST", headers, body: pieces });
  expect(hidden.status).toBe(413);
  expect(hidden.text).toContain("Dit lukt zo niet");
  const odd: [type: string, body: string][] = [
    ["application/json", `${"[".repeat(10_000)}${"]".repeat(10_000)}`],
    ["application/json", '{"email":"deelnemer1@demo.academie.example"}'],
    ["text/plain", "email=deelnemer1@demo.academie.example"],
    ["multipart/form-data", "x"],
    ["multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=email\r\n\r\n"],
    ["application/x-www-form-urlencoded", "%"],
    ["application/x-www-form-urlencoded", "email=%00%00@x.example"],
    ["application/x-www-form-urlencoded", `email=a${"&email=a".repeat(20_000)}`],
    ["application/x-www-form-urlencoded", `${"email[".repeat(5_000)}=a`],
    ["application/x-www-form-urlencoded", "__proto__=x&constructor=y&email.__proto__=z"],
    ["", "email=x"],
  ];
  for (const [type, body] of odd) {
    const { status, text } = await ask(origin, "/inloggen", {
      method: "POST",
      headers: { ...headers, "Content-Type": type },
      body,
    });
    expect(status, `${type}: ${body.slice(0, 60)}`).toBe(400);
    expect(text).not.toMatch(STACK);
  }
  expect(await stored(academy)).toEqual(before);
});

test("nonsense in an address or a query is answered in words, never by a fault", async ({ academy }) => {
  test.slow();
  const { origin } = academy;
  const cookie = await cookieOf(origin, "management");
  const nonsense = [
    ..."%FF %C3%28 ' \" ; -- <script> {{7*7}} #{7*7} ../.. \\ * % %% _ 😀 é".split(" "),
    ..."-1 0 1e9 99999999999999999999 NaN null undefined true [] {} 2026-13 2026-02-30 0000-00 9999-99".split(" "),
    ...[ID, "x".repeat(3_000), "' OR 1=1 --", "\u202e", "a\tb", "a\nb", "toString", "__proto__", "\ud800"],
  ].map((word) => (word.startsWith("%") ? word : encodeURIComponent(word.toWellFormed())));
  const names = "zoek thema soort vorm plek maand pagina jaar peildatum regio dagdeel terug to _data index".split(" ");
  const lists = [
    "/aanbod",
    "/cijfers",
    "/cijfers/doelen/buit-workshops-4",
    "/inloggen",
    "/postvak",
    "/postvak.json",
    "/",
  ];
  const paths = [
    ...nonsense.flatMap((word) => lists.map((path) => `${path}?${names.map((name) => `${name}=${word}`).join("&")}`)),
    ...nonsense.flatMap((word) =>
      addresses.map((path) => path.replace(ID, word).replace(/buit-voor-professionals/, word)),
    ),
    ...nonsense.flatMap((word) =>
      names.slice(0, 7).map((name) => `/aanbod?${name}=${word}&${name}=${word}&${name}[]=${word}`),
    ),
  ];
  for (const path of new Set(paths)) {
    const { status, text } = await ask(origin, path, { headers: { Cookie: cookie } });
    expect(status, path).toBeLessThan(500);
    expect(text, path).not.toMatch(STACK);
  }
  expect(academy.output()).not.toContain('"fault"');
});
