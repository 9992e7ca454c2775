import type { Page } from "@playwright/test";
import type { Question } from "~/domain/courseware/question";
import { expect, signIn, test } from "./journey";
import { focused, press, tabTo } from "./keyboard";
import { everyBlock, everyQuestion, poolOf, WHOLE_COURSES } from "./test-pool";

const LEARNERS = { "buit-voor-professionals": "deelnemer163", bibob: "deelnemer164" };

for (const { slug, title } of WHOLE_COURSES) {
  test(`the whole of ${slug} by keyboard alone, from the start over the final test to the certificate`, async ({
    page,
    academy,
  }) => {
    test.slow();
    const course = `${academy.origin}/e-learning/${slug}`;
    await signIn(page, academy.origin, LEARNERS[slug]);
    await page.goto(course);
    await onward(page, "Start e-learning");
    await everyBlock(page, course, doBlock);
    await onward(page, "Naar de eindtoets");
    await onward(page, "Begin met de toets");
    await everyQuestion(page, await poolOf(slug), async (question) => {
      await answer(page, question);
      await onward(page, "Bewaar antwoord");
    });
    await press(page, "Toets inleveren");
    await expect(page.getByText("U bent geslaagd voor de eindtoets")).toBeVisible();
    await onward(page, "Mijn certificaten");
    await expect(page.getByRole("main")).toContainText(title);
  });
}

/** Presses what leads to another page, and waits until it is there. */
async function onward(page: Page, name: string): Promise<void> {
  const here = page.url().split("#")[0];
  await press(page, name);
  await page.waitForURL((url) => url.href.split("#")[0] !== here);
}

async function doBlock(page: Page): Promise<void> {
  const choices = page.locator('button[name="keuze"]');
  if (await page.getByRole("button", { name: "Controleer antwoord" }).isVisible()) {
    await answer(page, undefined);
    await press(page, "Controleer antwoord");
    await expect(page.locator("#uitslag")).toBeVisible();
  }
  while (await choices.first().isVisible()) {
    const steps = await page.locator(".bubble-own").count();
    await tabTo(page, ({ name }) => name === "keuze");
    await page.keyboard.press("Enter");
    await expect(page.locator(".bubble-own")).toHaveCount(steps + 1);
  }
  await onward(page, "Verder");
}

/** Answers the question on the page: right when it is known, else with the first thing at hand. */
async function answer(page: Page, question: Question | undefined): Promise<void> {
  const form = page.locator("main form").last();
  if (await form.locator('input[type="radio"]').count()) return chooseOne(page, question);
  if (await form.locator('input[type="checkbox"]').count()) return chooseSeveral(page, question);
  // Steps that are moved up and down stand in some order already, which is an answer too.
  if (await form.locator("[data-order]").count()) return;
  const lists = form.locator("select");
  for (let nth = 0; nth < (await lists.count()); nth += 1) await place(page, nth, question);
  if ((await lists.count()) === 0) await write(page, question);
}

async function chooseOne(page: Page, question: Question | undefined): Promise<void> {
  await tabTo(page, ({ type }) => type === "radio");
  await page.keyboard.press("Space");
  const right = question && "options" in question ? question.right[0] : undefined;
  while (right !== undefined && (await focused(page)).value !== right) await page.keyboard.press("ArrowDown");
}

async function chooseSeveral(page: Page, question: Question | undefined): Promise<void> {
  const right = question && "options" in question ? question.right : [""];
  for (const key of right.toSorted()) {
    await tabTo(page, ({ type, value }) => type === "checkbox" && (key === "" || value === key));
    await page.keyboard.press("Space");
  }
}

async function place(page: Page, nth: number, question: Question | undefined): Promise<void> {
  const name = String(await page.locator("main form").last().locator("select").nth(nth).getAttribute("name"));
  await tabTo(page, (at) => at.name === name);
  const right = question && "items" in question ? question.right[name.replace("antwoord-", "")] : undefined;
  await page.keyboard.press("ArrowDown");
  while (right !== undefined && (await focused(page)).value !== right) await page.keyboard.press("ArrowDown");
}

async function write(page: Page, question: Question | undefined): Promise<void> {
  await tabTo(page, ({ name }) => name === "antwoord");
  const right = question?.type === "number" ? String(question.right).replace(".", ",") : "12";
  await page.keyboard.type(right);
}
