import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync("app/tailwind.css", "utf8");
const light = tokensIn(blockAfter("@theme {"));
const dark = { ...light, ...tokensIn(blockAfter("@media screen and (prefers-color-scheme: dark) {")) };
const themes = Object.keys(light).filter((name) => name.startsWith("theme-"));
const grounds = ["paper", "surface", "wash"];
const tones = ["good", "warn", "bad"];

const pairs: [foreground: string, background: string, least: number][] = [
  ...grounds.flatMap((ground): [string, string, number][] => [
    ["ink", ground, 7],
    ["ink-muted", ground, 7],
    ["action", ground, 7],
    ["action-strong", ground, 7],
    ["accent-ink", ground, 4.5],
    ["accent", ground, 3],
    ["line-strong", ground, 3],
    ...tones.map((tone): [string, string, number] => [tone, ground, 4.5]),
    ...themes.map((theme): [string, string, number] => [theme, ground, 4.5]),
  ]),
  ...[...tones, "accent"].map((tone): [string, string, number] => ["ink", `${tone}-wash`, 7]),
  ...tones.map((tone): [string, string, number] => [tone, `${tone}-wash`, 4.5]),
  ["accent-ink", "accent-wash", 4.5],
  ["ink", "action-wash", 7],
  ["action", "action-wash", 4.5],
  ["on-action", "action", 7],
  ["on-action", "action-strong", 7],
  ["paper", "bad", 4.5],
  ["paper", "ink", 7],
];

describe.each([
  ["light", light],
  ["dark", dark],
])("in the %s scheme", (_scheme, tokens) => {
  test.each(pairs)("%s on %s has a contrast of at least %d", (foreground, background, least) => {
    expect(contrast(colour(tokens, foreground), colour(tokens, background))).toBeGreaterThanOrEqual(least);
  });
});

test("both schemes and forced colours name every colour, and every theme has a hue", () => {
  const forced = [...blockAfter("@media (forced-colors: active) {").matchAll(/--color-([a-z-]+): [A-Za-z]+;/g)];
  expect(forced.map(([, name]) => name).sort()).toEqual(Object.keys(light).sort());
  expect(Object.keys(tokensIn(blockAfter("@media screen and (prefers-color-scheme: dark) {"))).sort()).toEqual(
    Object.keys(light).sort(),
  );
  expect(themes).toHaveLength(8);
});

function blockAfter(opening: string): string {
  const start = css.indexOf(opening);
  expect(start, `${opening} stands in app/tailwind.css`).toBeGreaterThanOrEqual(0);
  return css.slice(start, css.indexOf("\n}", start));
}

function tokensIn(block: string): Record<string, string> {
  return Object.fromEntries(
    [...block.matchAll(/--color-([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]),
  );
}

function colour(tokens: Record<string, string>, name: string): string {
  const hex = tokens[name];
  if (!hex) throw new Error(`No colour named ${name}`);
  return hex;
}

/** Contrast ratio after WCAG 2.2, "relative luminance". */
function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
