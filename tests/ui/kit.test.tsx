import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { BulletBar } from "~/ui/kit/bullet-bar";
import { counted, decimal, figure, listed } from "~/ui/kit/dutch-number";
import { PageHeading } from "~/ui/kit/page-heading";
import { pageSteps } from "~/ui/kit/page-steps";
import { Pagination } from "~/ui/kit/pagination";
import { shapedThemes, themeLook } from "~/ui/themes/theme-look";

describe("the steps of a pagination", () => {
  test.each<[number, number, string]>([
    [1, 1, "1"],
    [1, 3, "1 2 3"],
    [1, 9, "1 2 _ 9"],
    [4, 9, "1 2 3 4 5 _ 9"],
    [5, 9, "1 _ 4 5 6 _ 9"],
    [9, 9, "1 _ 8 9"],
  ])("on page %i of %i are %s", (current, pages, expected) => {
    const words = pageSteps(current, pages).map(({ page }) => page ?? "_");
    expect(words.join(" ")).toBe(expected);
  });
});

test("one page needs no pagination; the first has no way back", () => {
  const link = (page: number) => `?pagina=${page}`;
  expect(renderToStaticMarkup(<Pagination page={1} pages={1} hrefFor={link} />)).toBe("");
  const first = renderToStaticMarkup(<Pagination page={1} pages={2} hrefFor={link} />);
  expect(first).not.toContain("Vorige");
  expect(first).toMatch(/href="\?pagina=2" rel="next"/);
});

test("a bullet bar says its figures in words and stays within its line, also beyond the target", () => {
  const bar = renderToStaticMarkup(<BulletBar figures={{ done: 600, target: 500, pace: 352 }} label="600 van 500" />);
  expect(bar).toContain('role="img" aria-label="600 van 500"');
  const shares = [...bar.matchAll(/(?:width|x1)="([\d.]+)%"/g)].map(([, share]) => Number(share));
  expect(Math.max(...shares.filter((share) => share < 100))).toBe(99);
});

test("a title says all its words and never breaks e-learning over two lines", () => {
  const title = "Twee e-learnings van de E-learning BUIT, met een wacht-e-mail";
  const page = renderToStaticMarkup(<PageHeading title={title} />);
  expect(page.replace(/<[^>]+>/g, "")).toBe(title);
  const kept = [...page.matchAll(/whitespace-nowrap">([^<]+)</g)].map(([, words]) => words);
  expect(kept).toEqual(["e-learnings", "E-learning", "e-mail"]);
});

test("every theme has a shape and a hue of its own; an unknown one a plain mark", () => {
  const looks = shapedThemes.map(themeLook);
  expect(new Set(looks.map(({ path }) => path)).size).toBe(8);
  expect(new Set(looks.map(({ fill }) => fill)).size).toBe(8);
  expect(themeLook("nieuw-thema").fill).toBe("fill-ink-muted");
});

test("numbers read as in a Dutch letter", () => {
  expect(figure(1204)).toBe("1.204");
  expect(decimal(3.5)).toBe("3,5");
  expect([counted(1, "plaats", "plaatsen"), counted(3, "plaats", "plaatsen")]).toEqual(["1 plaats", "3 plaatsen"]);
  expect(listed(["drugs", "mensenhandel", "cybercrime"])).toBe("drugs, mensenhandel en cybercrime");
  expect(listed(["drugs"])).toBe("drugs");
});
