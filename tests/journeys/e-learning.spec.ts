import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { beginCourse, expect, signIn, test } from "./journey";
import { press, tabTo } from "./keyboard";

const BUIT = "/e-learning/buit-voor-professionals";
const BIBOB = "/e-learning/bibob";

/** One block of each kind, and how it is answered with the first thing at hand. */
const BLOCKS: Record<string, [path: string, answer: (page: Page) => Promise<void>]> = {
  "a text with a film": [`${BUIT}/handelen-en-melden/b6-meldcode`, async () => undefined],
  "a text with a folded part": [
    `${BUIT}/in-gesprek/b5-lvb`,
    (page) => page.locator("article details summary").first().click(),
  ],
  "one answer": [`${BUIT}/in-gesprek/b5-1`, (page) => choose(page, "radio")],
  "several answers": [`${BUIT}/wat-is-uitbuiting/b1-2`, (page) => choose(page, "checkbox")],
  "true or false": [`${BUIT}/wat-is-uitbuiting/b1-3`, (page) => choose(page, "radio")],
  "a case file": [`${BUIT}/signalen-zien/b4-thijs`, (page) => choose(page, "checkbox")],
  "an order": [`${BUIT}/handelen-en-melden/b6-2`, check],
  pairs: [`${BUIT}/handelen-en-melden/b6-3`, place],
  groups: [`${BUIT}/signalen-zien/b4-2`, place],
  "a number": [`${BIBOB}/advies-en-geheimhouding/a5-1`, (page) => write(page, "8,5")],
  "own words": [`${BUIT}/casus/b7-twee-zinnen`, (page) => write(page, "Ik maak me zorgen. Hoe gaat het met je?")],
  "a conversation": [`${BUIT}/in-gesprek/b5-milan`, walk],
  "a dilemma": [`${BUIT}/handelen-en-melden/b6-vrijdag`, walk],
};

for (const width of [390, 1440]) {
  test(`every kind of block is accessible before and after it is answered, at ${width} pixels`, async ({
    page,
    academy,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    await begin(page, academy.origin, width === 390 ? "deelnemer6" : "deelnemer8");
    for (const [kind, [path, answer]] of Object.entries(BLOCKS)) {
      await page.goto(academy.origin + path);
      await expectNoBarriers(page, `${kind}, before`);
      await answer(page);
      await expectNoBarriers(page, `${kind}, after`);
      await page.setViewportSize({ width: 320, height: 640 });
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(needed, `${kind} at 320 pixels`).toBeLessThanOrEqual(320);
      await page.setViewportSize({ width, height: 900 });
    }
    for (const beside of ["bronnen", "begrippen", "en-nu"]) {
      await page.goto(`${academy.origin}${BUIT}/${beside}`);
      await expectNoBarriers(page, beside);
    }
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("every kind of block is answered by a plain form, and a story is walked to its end", async ({
    page,
    academy,
  }) => {
    await begin(page, academy.origin, "deelnemer9");
    for (const [kind, [path, answer]] of Object.entries(BLOCKS)) {
      await page.goto(academy.origin + path);
      if (kind === "an order") await placeInOrder(page);
      await answer(page);
      const done = kind.startsWith("a text") ? page.getByRole("button", { name: "Verder" }) : result(page);
      await expect(done.first(), kind).toBeVisible();
    }
  });
});

test("the keyboard alone is enough to begin, read, answer, order and talk", async ({ page, academy }) => {
  await signIn(page, academy.origin, "deelnemer10");
  await page.goto(academy.origin + BUIT);
  await press(page, "Start e-learning");
  await expect(page.getByText("Onderdeel 1 van")).toBeVisible();
  await press(page, "Verder");
  await expect(page.getByText("Onderdeel 2 van")).toBeVisible();

  await page.goto(`${academy.origin}${BUIT}/in-gesprek/b5-1`);
  await tabTo(page, (at) => at.type === "radio");
  await page.keyboard.press("ArrowDown");
  await press(page, "Controleer antwoord");
  await expect(result(page)).toBeFocused();

  await page.goto(`${academy.origin}${BUIT}/handelen-en-melden/b6-2`);
  const last = page.locator("[data-step]").last();
  const words = await last.locator("[data-step-words]").innerText();
  await press(page, `Omhoog: ${words}`);
  await expect(page.locator("[data-step]").last()).not.toContainText(words);
  await expect(page.locator("[data-order-said]")).toContainText(/staat nu op plaats \d van \d/);

  await page.goto(`${academy.origin}${BUIT}/in-gesprek/b5-milan`);
  for (let scenes = 0; scenes < 8 && !(await ended(page)); scenes += 1) {
    await tabTo(page, (at) => at.name === "keuze");
    await page.keyboard.press("Enter");
    await expect(page.locator("#hier")).toBeFocused();
  }
  await press(page, "Opnieuw beginnen");
  await expect(page.locator("#hier")).toHaveCount(0);
});

test("a word, a source, a help line and the way out are at hand, and a drawing is there", async ({ page, academy }) => {
  await begin(page, academy.origin, "deelnemer11");
  await page.goto(`${academy.origin}${BUIT}/in-gesprek/b5-lvb`);
  await expect(page.getByText("Conceptversie: nog niet door een deskundige bekeken")).toBeVisible();
  await expect(page.getByRole("link", { name: "Snel weg" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Hulp en advies" })).toContainText("0800-2000");
  await page.getByRole("button", { name: "LVB" }).first().click();
  await expect(page.getByRole("note").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("note")).toHaveCount(0);
  const source = page.locator('article a[href*="/bronnen#bron-"]').first();
  const key = (await source.getAttribute("href"))?.split("#")[1];
  await source.click();
  await expect(page.locator(`#${key}`)).toBeInViewport();
  await page.goto(`${academy.origin}${BUIT}/handelen-en-melden/b6-routes`);
  const drawing = page.locator("figure img").first();
  await drawing.scrollIntoViewIfNeeded();
  await expect.poll(() => drawing.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  const headers = (
    await page.request.get(String(await drawing.evaluate((image: HTMLImageElement) => image.src)))
  ).headers();
  expect(headers["content-security-policy"]).toContain("sandbox");
});

async function begin(page: Page, origin: string, who: string): Promise<void> {
  await signIn(page, origin, who);
  for (const course of [BUIT, BIBOB]) await beginCourse(page, origin + course);
}

const result = (page: Page) => page.locator("#uitslag, #hier");

const ended = (page: Page) => page.getByRole("button", { name: "Opnieuw beginnen" }).isVisible();

async function check(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Controleer antwoord" }).click();
  await expect(result(page)).toBeVisible();
}

async function choose(page: Page, role: "radio" | "checkbox"): Promise<void> {
  await page.getByRole(role).first().check();
  await check(page);
}

async function place(page: Page): Promise<void> {
  for (const list of await page.getByRole("combobox").all()) await list.selectOption({ index: 1 });
  await check(page);
}

async function placeInOrder(page: Page): Promise<void> {
  for (const [index, list] of (await page.getByRole("combobox").all()).entries()) {
    await list.selectOption({ index: index + 1 });
  }
}

async function write(page: Page, words: string): Promise<void> {
  await page.getByRole("textbox").fill(words);
  await check(page);
}

async function walk(page: Page): Promise<void> {
  for (let scenes = 0; scenes < 8 && !(await ended(page)); scenes += 1) {
    const steps = await page.locator(".bubble-own").count();
    await page.locator('button[name="keuze"]').first().click();
    await expect(page.locator(".bubble-own")).toHaveCount(steps + 1);
  }
  await expect(page.getByRole("button", { name: "Opnieuw beginnen" })).toBeVisible();
}

async function expectNoBarriers(page: Page, where: string): Promise<void> {
  // An answer loads the page anew, and without its styles it is another page.
  await page.waitForLoadState();
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  const found = violations.map(({ id, nodes }) => `${where}: ${id} ${nodes.map(({ html }) => html).join(" | ")}`);
  expect(found).toEqual([]);
}
