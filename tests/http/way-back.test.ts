import { array, assert, constantFrom, oneof, property, string, webUrl } from "fast-check";
import { expect, test } from "vitest";
import { wayBack } from "~/http/way-back";

test.each([
  ["/aanbod", "/aanbod"],
  ["/aanbod?zoek=bibob&thema=drugs", "/aanbod?zoek=bibob&thema=drugs"],
  ["/aanbod/workshop-buit/123", "/aanbod/workshop-buit/123"],
  ["/mijn/inschrijvingen", "/mijn/inschrijvingen"],
  ["/e-learning/bibob", "/e-learning/bibob"],
  ["/cijfers?jaar=2026#stuk", "/cijfers?jaar=2026"],
  ["/aanbod?terug=//kwaad.nl", "/aanbod?terug=//kwaad.nl"],
  ["/aanbod/../mijn", "/mijn"],
])("%j leads to %j", (typed, path) => {
  expect(wayBack(typed)).toBe(path);
});

test.each([
  "",
  "/",
  "//kwaad.nl",
  "///kwaad.nl",
  "////kwaad.nl/aanbod",
  "//kwaad.nl/aanbod",
  "/\\kwaad.nl",
  "\\/kwaad.nl",
  "\\\\kwaad.nl",
  "/aanbod\\..\\..\\kwaad.nl",
  "/aanbod/..//kwaad.nl",
  "/aanbod/../\\kwaad.nl",
  "/aanbod/%2e%2e//kwaad.nl",
  "/aanbod/.%2e//kwaad.nl",
  "/./kwaad.nl",
  "/.//kwaad.nl",
  "/..//kwaad.nl",
  "/%2f%2fkwaad.nl",
  "/%2F/kwaad.nl",
  "/%5ckwaad.nl",
  "/%09/kwaad.nl",
  "/%0d%0aLocation:%20https://kwaad.nl",
  "https:kwaad.nl",
  "https:/kwaad.nl",
  "https://kwaad.nl",
  "https:\\\\kwaad.nl",
  "HTTPS://kwaad.nl",
  "http://localhost:3000@kwaad.nl",
  "https://academie.invalid/aanbod",
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "java\nscript:alert(1)",
  " javascript:alert(1)",
  "data:text/html,x",
  "vbscript:x",
  "file:///etc/passwd",
  "blob:https://kwaad.nl/1",
  "mailto:x@kwaad.nl",
  "tel:112",
  "ftp://kwaad.nl",
  "ws://kwaad.nl",
  "kwaad.nl",
  "aanbod",
  "?terug=/aanbod",
  "#/aanbod",
  "@kwaad.nl",
  "/@kwaad.nl",
  " /aanbod",
  "/aanbod ",
  "/aan bod",
  "\t/aanbod",
  "/\t/kwaad.nl",
  "/\n/kwaad.nl",
  "/aanbod\r\nSet-Cookie: x=1",
  "/aanbod\u0000",
  "/aanbod\u2028",
  "/aanbod\u200b",
  "\u2215\u2215kwaad.nl",
  "/\u2215kwaad.nl",
  "／／kwaad.nl",
  "/kwaad",
  "/aanbodx",
  "/AANBOD",
  "/inloggen",
  "/inloggen/code",
  "/uitloggen",
  "/account-aanvragen",
  "/api/intern",
  "/;@kwaad.nl",
  "/:80/aanbod",
  `/aanbod?x=${"y".repeat(1000)}`,
])("%j leads nowhere", (typed) => {
  expect(wayBack(typed)).toBeNull();
});

test("whatever is typed: a way back starts with one slash and stays on the own site", () => {
  const pieces = constantFrom(
    "/",
    "\\",
    "//",
    "aanbod",
    "mijn",
    "..",
    "%2e",
    "%2f",
    "%5c",
    "@",
    ":",
    "https:",
    "kwaad.nl",
    "\t",
    "?",
    "#",
  );
  const typed = oneof(
    string(),
    string({ unit: "binary" }),
    webUrl(),
    array(pieces).map((parts) => parts.join("")),
  );
  assert(
    property(typed, (text) => {
      const path = wayBack(text);
      if (path === null) return true;
      const landed = new URL(path, "http://localhost:3000");
      return /^\/[^/\\]/.test(path) && landed.origin === "http://localhost:3000";
    }),
    { numRuns: 2000 },
  );
});
