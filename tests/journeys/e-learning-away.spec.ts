import type { Page } from "@playwright/test";
import { expect, test } from "./journey";
import {
  ALL_SENT,
  aLearner,
  COURSE,
  doAllBlocks,
  expectKept,
  fillIn,
  goOffline,
  goOnline,
  kept,
  MODULE,
  SENDING,
  said,
  testAnswers,
  WAITS,
} from "./kept-posts";

test("an answer in the final test waits too, and one goes on to the next question", async ({ browser, academy }) => {
  const learner = await aLearner(browser, academy, "deelnemer5");
  const { page, context, origin, email } = learner;
  await doAllBlocks(academy, email);
  await page.goto(`${origin}${COURSE}/toets`);
  await page.getByRole("button", { name: "Begin met de toets" }).click();
  await expectQuestion(page, 1);
  await expectKept(page);
  await goOffline(learner);
  await fillIn(page);
  await page.getByRole("button", { name: "Bewaar antwoord" }).click();
  await expectQuestion(page, 2);
  await expect(said(page)).toContainText(WAITS);
  expect(await testAnswers(academy, email)).toBe(0);
  await goOnline(learner);
  await expect(said(page)).toHaveText(ALL_SENT, { timeout: 30_000 });
  expect(await testAnswers(academy, email)).toBe(1);

  await page.goto(`${origin}${COURSE}/toets/2`);
  await goOffline(learner);
  await fillIn(page);
  await page.getByRole("button", { name: "Bewaar antwoord" }).click();
  await expectQuestion(page, 3);
  await expect(said(page)).toContainText(WAITS);
  await goOnline(learner);
  await page.goto(`${origin}${COURSE}/toets`);
  await expect(page.getByText("Beantwoord", { exact: true })).toHaveCount(2, { timeout: 30_000 });
  await context.close();
});

test("an answer that waited on a phone does not replace one given later on a desk, which the phone says", async ({
  browser,
  academy,
}) => {
  const { page, context, line, origin, email } = await aLearner(browser, academy, "deelnemer8");
  await doAllBlocks(academy, email);
  await page.goto(`${origin}${COURSE}/toets`);
  await page.getByRole("button", { name: "Begin met de toets" }).click();
  await expectQuestion(page, 1);
  await expectKept(page);
  const desk = await aLearner(browser, academy, "deelnemer8");
  line.post(SENDING, () => "lost");
  for (let given = 0; given < 2; given += 1) {
    await page.goto(`${origin}${COURSE}/toets/1`);
    await fillIn(page);
    await page.getByRole("button", { name: "Bewaar antwoord" }).click();
    await expectQuestion(page, 2);
    await expect(said(page)).toContainText(WAITS);
  }
  expect(await kept(page)).toMatchObject({ posts: 1 });

  await desk.page.goto(`${desk.origin}${COURSE}/toets/1`);
  await fillIn(desk.page, "last");
  await desk.page.getByRole("button", { name: "Bewaar antwoord" }).click();
  await expectQuestion(desk.page, 2);
  await desk.page.goto(`${desk.origin}${COURSE}/toets/1`);
  const given = await desk.page.locator("main form").evaluate(answerIn);

  line.mend();
  await page.goto(`${origin}/mijn`);
  await expect(said(page)).toHaveText(
    "Wat u deed bij ‘Vraag 1, Eindtoets’ kon niet worden opgeslagen. U gaf later al een ander antwoord. Dat nieuwere antwoord blijft staan.",
  );
  expect(await kept(page)).toMatchObject({ posts: 0 });
  await page.goto(`${origin}${COURSE}/toets/1`);
  expect(await page.locator("main form").evaluate(answerIn)).toEqual(given);
  await Promise.all([context.close(), desk.context.close()]);
});

const expectQuestion = (page: Page, number: number) =>
  expect(page.getByRole("heading", { level: 1, name: `Vraag ${number}`, exact: true })).toBeVisible();

/** What the form of a question holds, but for what the page adds to it. */
function answerIn(form: HTMLElement | SVGElement): string {
  const all = form instanceof HTMLFormElement ? [...new FormData(form)] : [];
  return JSON.stringify(all.filter(([name]) => name.startsWith("antwoord")));
}

test("who leaves at once cannot be followed back to the page, nor to what was kept of it", async ({
  browser,
  academy,
}) => {
  const { page, context, origin } = await aLearner(browser, academy, "deelnemer7");
  await page.goto(`${origin}${MODULE}/b5-1`);
  await expectKept(page);
  await page.goto(`${origin}/agenda`);
  await page.goto(`${origin}${MODULE}/b5-2`);
  const away = new URL(String(await page.getByRole("link", { name: "Snel weg" }).getAttribute("href")));
  await context.route(`${away.origin}/**`, (route) => route.fulfill({ body: "Het weer", contentType: "text/html" }));
  await page.getByRole("link", { name: "Snel weg" }).click();
  await expect(page.getByText("Het weer")).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(`${origin}/agenda`);
  expect(await kept(page)).toMatchObject({ pages: false });
  await context.close();
});
