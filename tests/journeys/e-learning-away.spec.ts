import { expect, test } from "./journey";
import {
  ALL_SENT,
  aLearner,
  blockSending,
  COURSE,
  doAllBlocks,
  fillIn,
  goOffline,
  goOnline,
  kept,
  MODULE,
  said,
  testAnswers,
  WAITS,
} from "./kept-posts";

test("an answer in the final test waits too, and one goes on to the next question", async ({ browser, academy }) => {
  const { page, context, email } = await aLearner(browser, academy, "deelnemer5");
  await doAllBlocks(academy, email);
  await page.goto(`${academy.origin}${COURSE}/toets`);
  await page.getByRole("button", { name: "Begin met de toets" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Vraag 1", exact: true })).toBeVisible();
  await expect.poll(() => kept(page), { timeout: 60_000 }).toEqual({ pages: true, posts: 0 });
  await goOffline(context);
  await fillIn(page);
  await page.getByRole("button", { name: "Bewaar antwoord" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Vraag 2", exact: true })).toBeVisible();
  await expect(said(page)).toContainText(WAITS);
  expect(await testAnswers(academy, email)).toBe(0);
  await goOnline(context);
  await expect(said(page)).toHaveText(ALL_SENT, { timeout: 30_000 });
  expect(await testAnswers(academy, email)).toBe(1);

  await page.goto(`${academy.origin}${COURSE}/toets/2`);
  await goOffline(context);
  await fillIn(page);
  await page.getByRole("button", { name: "Bewaar antwoord" }).click();
  await expect(said(page)).toContainText(WAITS);
  await goOnline(context);
  await page.goto(`${academy.origin}${COURSE}/toets`);
  await expect(page.getByText("Beantwoord", { exact: true })).toHaveCount(2);
  await context.close();
});

test("an answer that waited on a phone does not replace one given later on a desk, which the phone says", async ({
  browser,
  academy,
}) => {
  const { page, context, email } = await aLearner(browser, academy, "deelnemer8");
  await doAllBlocks(academy, email);
  await page.goto(`${academy.origin}${COURSE}/toets`);
  await page.getByRole("button", { name: "Begin met de toets" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Vraag 1", exact: true })).toBeVisible();
  const desk = await aLearner(browser, academy, "deelnemer8");
  await blockSending(context);
  await fillIn(page);
  await page.getByRole("button", { name: "Bewaar antwoord" }).click();
  await expect(said(page)).toContainText(WAITS);
  await page.goto(`${academy.origin}${COURSE}/toets/1`);
  await fillIn(page);
  await page.getByRole("button", { name: "Bewaar antwoord" }).click();
  await expect(said(page)).toContainText(WAITS);
  // It may be on its way to the next question, which is kept already.
  await expect(async () => expect(await kept(page)).toMatchObject({ posts: 1 })).toPass();

  await desk.page.goto(`${academy.origin}${COURSE}/toets/1`);
  await fillIn(desk.page, "last");
  await desk.page.getByRole("button", { name: "Bewaar antwoord" }).click();
  await expect(desk.page.getByRole("heading", { level: 1, name: "Vraag 2", exact: true })).toBeVisible();
  await desk.page.goto(`${academy.origin}${COURSE}/toets/1`);
  const given = await desk.page.locator("main form").evaluate(answerIn);

  await context.unroute("**/versturen");
  await page.goto(`${academy.origin}/mijn`);
  await expect(said(page)).toHaveText(
    "Wat u deed bij ‘Vraag 1, Eindtoets’ kon niet worden opgeslagen. U gaf later al een ander antwoord. Dat nieuwere antwoord blijft staan.",
  );
  expect(await kept(page)).toMatchObject({ posts: 0 });
  await page.goto(`${academy.origin}${COURSE}/toets/1`);
  expect(await page.locator("main form").evaluate(answerIn)).toEqual(given);
  await Promise.all([context.close(), desk.context.close()]);
});

/** What the form of a question holds, but for what the page adds to it. */
function answerIn(form: HTMLElement | SVGElement): string {
  const all = form instanceof HTMLFormElement ? [...new FormData(form)] : [];
  return JSON.stringify(all.filter(([name]) => name.startsWith("antwoord")));
}

test("who leaves at once cannot be followed back to the page, nor to what was kept of it", async ({
  browser,
  academy,
}) => {
  const { page, context } = await aLearner(browser, academy, "deelnemer7");
  await page.goto(`${academy.origin}${MODULE}/b5-1`);
  await expect.poll(() => kept(page), { timeout: 60_000 }).toMatchObject({ pages: true });
  await page.goto(`${academy.origin}/agenda`);
  await page.goto(`${academy.origin}${MODULE}/b5-2`);
  const away = new URL(String(await page.getByRole("link", { name: "Snel weg" }).getAttribute("href")));
  await context.route(`${away.origin}/**`, (route) => route.fulfill({ body: "Het weer", contentType: "text/html" }));
  await page.getByRole("link", { name: "Snel weg" }).click();
  await expect(page.getByText("Het weer")).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(`${academy.origin}/agenda`);
  expect(await kept(page)).toMatchObject({ pages: false });
  await context.close();
});
