import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const pages = globSync("app/**/*.tsx").filter((file) => !file.startsWith("app/documents/"));

// What stands on paper has styles of its own and no policy.
test("no page carries a style attribute or an inline handler, which the content security policy would block", () => {
  const offenders = pages.filter((file) => /\sstyle=|dangerouslySetInnerHTML/.test(readFileSync(file, "utf8")));
  expect(offenders).toEqual([]);
  expect(pages.length).toBeGreaterThan(20);
});

test("the script of reading pages stays under 15 kB", () => {
  expect(readFileSync("app/ui/enhance.js").byteLength).toBeLessThan(15_000);
});
