import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import type { Question } from "~/domain/courseware/question";
import { demoAddress } from "../../prisma/seed/demo/cast";
import { expect, lettersTo, signIn, test } from "./journey";
import { MOST_BLOCKS, poolOf, questionOn, WHOLE_COURSES } from "./test-pool";

test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

const LEARNERS = { "buit-voor-professionals": "deelnemer161", bibob: "deelnemer162" };

for (const { slug, title } of WHOLE_COURSES) {
  test(`the whole of ${slug} by plain forms, from the start over the final test to the certificate`, async ({
    page,
    academy,
  }) => {
    test.slow();
    const course = `${academy.origin}/e-learning/${slug}`;
    await signIn(page, academy.origin, LEARNERS[slug]);
    await doEveryBlock(page, course);
    await page.getByRole("link", { name: "Naar de eindtoets" }).click();
    await expectNoBarriers(page, "before the test");
    await page.getByRole("button", { name: "Begin met de toets" }).click();
    await expectNoBarriers(page, "a question of the test");
    await takeTest(page, await poolOf(slug));
    await expectNoBarriers(page, "before handing in");
    await page.getByRole("button", { name: "Toets inleveren" }).click();
    await expect(page.getByText("U bent geslaagd voor de eindtoets")).toBeVisible();
    await expectNoBarriers(page, "the result");
    await page.getByRole("link", { name: "Mijn certificaten" }).last().click();
    await expect(page.getByRole("main")).toContainText(title);
    const letters = await lettersTo(page, academy.origin, demoAddress(LEARNERS[slug]));
    expect(letters.map(({ subject }) => subject).join("\n")).toMatch(/certificaat staat klaar/);
  });
}

/** Starts a course and does each block with the first thing at hand, until it leads back to the course. */
async function doEveryBlock(page: Page, course: string): Promise<void> {
  await page.goto(course);
  await page.getByRole("button", { name: "Start e-learning" }).click();
  for (let blocks = 0; blocks < MOST_BLOCKS && page.url() !== course; blocks += 1) await doBlock(page);
}

async function doBlock(page: Page): Promise<void> {
  const check = page.getByRole("button", { name: "Controleer antwoord" });
  const choice = page.locator('button[name="keuze"]');
  const onward = page.getByRole("main").getByRole("link", { name: "Verder", exact: true });
  if (await check.isVisible()) {
    await answerFirst(page);
    await check.click();
    await onward.click();
  } else if (await choice.first().isVisible()) {
    while (await choice.first().isVisible()) await choice.first().click();
    await onward.click();
  } else {
    await page.getByRole("button", { name: "Verder", exact: true }).click();
  }
}

/** Answers every question of the test, right where it is in the pool, and comes back at its overview. */
async function takeTest(page: Page, pool: Question[]): Promise<void> {
  while (/\/toets\/\d+$/.test(page.url())) {
    const question = await questionOn(page, pool);
    await (question ? answerRight(page, question) : answerFirst(page));
    await page.getByRole("button", { name: "Bewaar antwoord" }).click();
  }
}

async function answerRight(page: Page, question: Question): Promise<void> {
  if ("items" in question) {
    for (const [item, target] of Object.entries(question.right)) {
      await page.locator(`select[name="antwoord-${item}"]`).selectOption(target);
    }
  } else if ("options" in question) {
    for (const key of question.right)
      await page.locator(`input[name="antwoord"][value="${key}"]`).check({ force: true });
  } else if (question.type === "number") {
    await page.locator('input[name="antwoord"]').fill(String(question.right).replace(".", ","));
  }
}

async function answerFirst(page: Page): Promise<void> {
  const form = page.locator("main form").last();
  const choice = form.locator('input[type="radio"], input[type="checkbox"]');
  if ((await choice.count()) > 0) return choice.first().check({ force: true });
  const selects = form.locator("select");
  for (let nth = 0; nth < (await selects.count()); nth += 1) {
    const options = await selects.nth(nth).locator("option").count();
    await selects.nth(nth).selectOption({ index: 1 + (nth % (options - 1)) });
  }
  const written = form.locator('input[name="antwoord"], textarea[name="antwoord"]');
  if ((await written.count()) > 0) await written.first().fill("12");
}

/** Looks at the same page in a browser that runs scripts: what looks for barriers is one. */
async function expectNoBarriers(page: Page, where: string): Promise<void> {
  const storageState = await page.context().storageState();
  const context = await page.context().browser()?.newContext({
    storageState,
    viewport: page.viewportSize(),
    javaScriptEnabled: true,
  });
  const same = await context?.newPage();
  if (!context || !same) throw new Error("there is no browser");
  await same.goto(page.url());
  const { violations } = await new AxeBuilder({ page: same })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  await context.close();
  expect(violations.map(({ id, nodes }) => `${where}: ${id} ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual([]);
}
