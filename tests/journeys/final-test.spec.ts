import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import type { Question } from "~/domain/courseware/question";
import { demoAddress } from "../../prisma/seed/demo/cast";
import { expect, lettersTo, signIn, test } from "./journey";
import { answerFirst, doEveryBlock } from "./plain-course";
import { everyQuestion, poolOf, WHOLE_COURSES } from "./test-pool";

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
    await takeTest(page, await poolOf(slug), answerRight);
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

test("who fails the test of bibob reads what to read again and from when to try again, and gets no certificate", async ({
  page,
  academy,
}) => {
  test.slow();
  const course = `${academy.origin}/e-learning/bibob`;
  await signIn(page, academy.origin, "deelnemer165");
  await doEveryBlock(page, course);
  await page.getByRole("link", { name: "Naar de eindtoets" }).click();
  await page.getByRole("button", { name: "Begin met de toets" }).click();
  await takeTest(page, await poolOf("bibob"), answerWrong);
  await page.getByRole("button", { name: "Toets inleveren" }).click();
  await expect(page.getByText("U bent nog niet geslaagd")).toBeVisible();
  await expectNoBarriers(page, "the result");
  await expect(page.getByText(/U kunt de toets opnieuw maken vanaf .* uur/)).toBeVisible();
  await page.getByRole("link", { name: "Kijk of het al kan" }).click();
  await expect(page.getByRole("button", { name: /^Begin met/ })).toHaveCount(0);
  const [again] = await page.getByText("Lees nog eens:").getByRole("link").all();
  await again?.click();
  await expect(page).toHaveURL(/\/e-learning\/bibob\/[^/]+\/[^/]+$/);
  await page.goto(`${academy.origin}/mijn/certificaten`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mijn certificaten");
  await expect(page.getByRole("main")).not.toContainText("Certificaat van afronding");
});

/** Answers every question of the test as `answer` does where it is in the pool, and comes back at its overview. */
async function takeTest(page: Page, pool: Question[], answer: typeof answerRight): Promise<void> {
  await everyQuestion(page, pool, async (question) => {
    await (question ? answer(page, question) : answerFirst(page));
    await page.getByRole("button", { name: "Bewaar antwoord" }).click();
  });
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

/** Of options one that is not right; of the rest whatever comes first. */
async function answerWrong(page: Page, question: Question): Promise<void> {
  const wrong = "options" in question && question.options.find(({ key }) => !question.right.includes(key));
  if (!wrong) return answerFirst(page);
  await page.locator(`input[name="antwoord"][value="${wrong.key}"]`).check({ force: true });
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
