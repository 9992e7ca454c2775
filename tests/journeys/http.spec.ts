import { readdirSync } from "node:fs";
import { expect, test } from "./journey";
import { type Answer, ask, cookieOf, post } from "./plain-http";

const script = () => `/assets/${readdirSync("build/client/assets").find((name) => /^root-.*\.js$/.test(name))}`;

/** Answers of every kind, by what they are. */
async function everyKind(origin: string): Promise<Record<string, Answer>> {
  const cookie = await cookieOf(origin, "deelnemer40");
  const asked: Record<string, Promise<Answer>> = {
    "a page": ask(origin, "/aanbod"),
    "a page of someone who signed in": ask(origin, "/mijn", { headers: { Cookie: cookie } }),
    "the head of a page": ask(origin, "/aanbod", { method: "HEAD" }),
    "a redirect": ask(origin, "/mijn"),
    "a page that is not there": ask(origin, "/aanbod/bestaat-niet"),
    "an address that nobody knows": ask(origin, "/wp-login.php"),
    "a page for another role": ask(origin, "/werk", { headers: { Cookie: cookie } }),
    "a form from elsewhere": post(origin, "/inloggen", {}, { Origin: "https://elders.example" }),
    "a form filled in badly": post(origin, "/inloggen", { email: "x" }),
    "a form that is too large": post(origin, "/inloggen", { email: "x".repeat(1_100_000) }),
    "an address that cannot be read": ask(origin, "/%"),
    "a script": ask(origin, script()),
    "a picture": ask(origin, "/favicon.svg"),
    "the letters": ask(origin, "/postvak.json"),
    "where to report a leak": ask(origin, "/.well-known/security.txt"),
    "a sign of life": ask(origin, "/healthz"),
    "a sign of readiness": ask(origin, "/readyz"),
  };
  const found = Object.entries(asked).map(async ([kind, answer]) => [kind, await answer] as const);
  return Object.fromEntries(await Promise.all(found));
}

test("every kind of answer carries the security headers", async ({ academy }) => {
  const answers = await everyKind(academy.origin);
  expect(Object.values(answers).map(({ status }) => status)).toEqual([
    200, 200, 200, 302, 404, 404, 403, 403, 400, 413, 400, 200, 200, 200, 200, 200, 200,
  ]);
  for (const [kind, { headers }] of Object.entries(answers)) {
    const policy = String(headers["content-security-policy"]);
    for (const rule of ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'"]) {
      expect(policy, kind).toContain(rule);
    }
    expect(policy, kind).not.toMatch(/unsafe|\*|https?:/);
    expect(headers, kind).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "permissions-policy": expect.stringContaining("camera=()"),
    });
    expect(headers["x-powered-by"], kind).toBeUndefined();
    expect(headers.server, kind).toBeUndefined();
  }
  const nonces = Object.values(answers).map(
    ({ headers }) => /'nonce-([^']{20,})'/.exec(String(headers["content-security-policy"]))?.[1],
  );
  expect(new Set(nonces).size).toBe(nonces.length);
  expect(nonces).not.toContain(undefined);
});

test("what is someone's own is never kept, and a page is kept for no other visitor", async ({ academy }) => {
  const cookie = await cookieOf(academy.origin, "deelnemer41");
  for (const path of ["/", "/aanbod", "/mijn", "/mijn/inschrijvingen", "/werk", "/bestaat-niet"]) {
    const { headers } = await ask(academy.origin, path, { headers: { Cookie: cookie } });
    expect(headers["cache-control"], path).toBe("no-store");
  }
  for (const path of ["/", "/aanbod", "/toegankelijkheid", "/mijn", "/bestaat-niet"]) {
    expect((await ask(academy.origin, path)).headers.vary, path).toMatch(/\bCookie\b/);
  }
  const left = await post(academy.origin, "/uitloggen", {}, { Cookie: cookie });
  expect(left.headers["clear-site-data"]).toBe('"cache", "storage"');
  expect((await ask(academy.origin, "/mijn", { headers: { Cookie: cookie } })).status).toBe(302);
});

test("built files are compressed beforehand and kept for good; others for an hour", async ({ academy }) => {
  const get = (path: string, encoding: string) =>
    ask(academy.origin, path, { headers: { "Accept-Encoding": encoding } });
  const [plain, gzip, brotli] = await Promise.all(["identity", "gzip", "gzip, br"].map((each) => get(script(), each)));
  expect([plain, gzip, brotli].map((each) => each?.headers["content-encoding"])).toEqual([undefined, "gzip", "br"]);
  expect(gzip?.body.length).toBeLessThan(Number(plain?.body.length));
  expect(brotli?.body.length).toBeLessThan(Number(gzip?.body.length));
  for (const each of [plain, gzip, brotli]) {
    expect(each?.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(each?.headers.vary).toContain("Accept-Encoding");
    expect(each?.headers["content-type"]).toMatch(/^text\/javascript/);
  }
  expect((await get("/favicon.svg", "br")).headers["cache-control"]).toBe("public, max-age=3600");
  expect((await get("/aanbod", "br")).headers["content-encoding"]).toBe("br");
});

test("the head of an answer is that of the answer itself, without a body", async ({ academy }) => {
  for (const path of ["/", "/aanbod", "/bestaat-niet", "/mijn", "/favicon.svg", "/healthz", "/postvak.json"]) {
    const [head, whole] = await Promise.all(["HEAD", "GET"].map((method) => ask(academy.origin, path, { method })));
    expect(head?.status, path).toBe(whole?.status);
    expect(head?.headers["content-type"], path).toBe(whole?.headers["content-type"]);
    expect(head?.body.length, path).toBe(0);
  }
});

test("health and readiness answer plainly and are never kept", async ({ academy }) => {
  for (const path of ["/healthz", "/readyz"]) {
    const { status, headers } = await ask(academy.origin, path);
    expect(status).toBe(200);
    expect(headers["cache-control"]).toBe("no-store");
  }
});

test("files that are no part of the website are not there", async ({ academy }) => {
  const corpus = [
    ..."/.env /.env.local /.git/config /.git/HEAD /.gitignore /.npmrc /.ssh/id_rsa /.vite/manifest.json".split(" "),
    ..."/package.json /package-lock.json /tsconfig.json /vite.config.ts /server.js /Dockerfile /backup.sql".split(" "),
    ..."/prisma/schema/base.prisma /prisma/migrations/migration_lock.toml /data/secret.key /data/academie.pid".split(
      " ",
    ),
    ..."/build/server/index.js /app/server.ts /node_modules/express/package.json /scripts/start.mjs".split(" "),
    ..."/@vite/client /@fs/etc/passwd /@id/x /__manifest /_data /metrics /debug /server-status /phpinfo.php".split(" "),
    ..."/assets/ /assets /assets/../server/index.js /assets/%2e%2e/%2e%2e/package.json".split(" "),
    ..."/..%2f..%2fpackage.json /%2e%2e/%2e%2e/etc/passwd /assets/..%5c..%5cpackage.json //etc/passwd".split(" "),
    ...[`${script()}.map`, `${script()}~`, "/favicon.svg/x", "/favicon.svg%20", "/robots.txt%0a"],
    ..."/wp-login.php /admin /Aanbod /AANBOD /__proto__ /constructor /toString /hasOwnProperty".split(" "),
  ];
  for (const path of corpus) {
    const { status, text } = await ask(academy.origin, path);
    expect(status, path).toBe(404);
    expect(text, path).toContain("Deze pagina bestaat niet");
  }
});
