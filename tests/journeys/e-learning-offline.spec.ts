import type { Academy } from "../support/academy";
import { expect, test } from "./journey";
import {
  ALL_SENT,
  aLearner,
  COURSE,
  expectKept,
  expectNothingKept,
  goOffline,
  goOnline,
  MODULE,
  OWN_PROGRESS,
  SENDING,
  said,
  WAITS,
} from "./kept-posts";
import { query } from "./plain-http";

test("an answer without connection waits in the browser, is read on from, and arrives once", async ({
  browser,
  academy,
}) => {
  const learner = await aLearner(browser, academy, "deelnemer12");
  const { page, context, origin, email } = learner;
  await page.goto(`${origin}${MODULE}/b5-vooraf`);
  await expectKept(page);

  await goOffline(learner);
  await page.getByRole("button", { name: "Verder" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hoe u opent");
  await expect(said(page)).toContainText(WAITS);
  await page.goto(`${origin}${MODULE}/b5-1`);
  await page.getByRole("radio").nth(2).check();
  await page.getByRole("button", { name: "Controleer antwoord" }).click();
  await expect(said(page)).toContainText("2 antwoorden zijn bewaard op dit toestel");
  await page.getByRole("link", { name: "Deze vraag overslaan" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Luisteren en de regie laten");
  await page.goto(`${origin}${COURSE}/signalen-zien/b4-1`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Geen verbinding");
  await page.goto(`${origin}${MODULE}/b5-luisteren`);
  expect(await rows(academy, email)).toEqual({ attempts: 0, seen: 0 });

  await goOnline(learner);
  await expect(said(page)).toHaveText(ALL_SENT, { timeout: 30_000 });
  expect(await rows(academy, email)).toEqual({ attempts: 1, seen: 1 });
  await page.goto(`${origin}${MODULE}/b5-1`);
  await expect(page.locator("#uitslag")).toBeVisible();
  await context.close();
});

test("an answer that arrived without the browser hearing so is sent again and stored once", async ({
  browser,
  academy,
}) => {
  const learner = await aLearner(browser, academy, "deelnemer13");
  const { page, context, origin, email } = learner;
  await page.goto(`${origin}${MODULE}/b5-1`);
  learner.line.post(SENDING, () => "unheard");
  await page.getByRole("radio").first().check();
  await page.getByRole("button", { name: "Controleer antwoord" }).click();
  await expect(said(page)).toContainText(WAITS);
  expect(await rows(academy, email)).toEqual({ attempts: 1, seen: 0 });
  learner.line.mend();
  await page.reload();
  await expect(page.locator("#uitslag")).toBeVisible();
  await expectNothingKept(page);
  expect(await rows(academy, email)).toEqual({ attempts: 1, seen: 0 });
  await context.close();
});

test("two tabs send what waits together, and it is stored once", async ({ browser, academy }) => {
  const learner = await aLearner(browser, academy, "deelnemer14");
  const { page, context, origin, email } = learner;
  await page.goto(`${origin}${MODULE}/b5-2`);
  await expectKept(page);
  const other = await context.newPage();
  await other.goto(`${origin}${MODULE}/b5-1`);
  await goOffline(learner);
  for (const tab of [page, other]) {
    await tab.getByRole("radio").first().check();
    await tab.getByRole("button", { name: "Controleer antwoord" }).click();
    await expect(said(tab)).toContainText("ewaard op dit toestel");
  }
  await goOnline(learner);
  await expectNothingKept(page);
  expect(await rows(academy, email)).toEqual({ attempts: 2, seen: 0 });
  await context.close();
});

test("signing out waits for what is not sent yet, and wipes pages and worker", async ({ browser, academy }) => {
  const learner = await aLearner(browser, academy, "deelnemer16");
  const { page, context, origin, email } = learner;
  await page.goto(`${origin}${MODULE}/b5-1`);
  await expectKept(page);
  await goOffline(learner);
  await page.getByRole("radio").first().check();
  await page.getByRole("button", { name: "Controleer antwoord" }).click();
  await expect(said(page)).toContainText(WAITS);
  await page.getByRole("button", { name: "Uitloggen" }).click();
  await expect(said(page)).toContainText("Als u nu uitlogt, gaat dat verloren.");
  await goOnline(learner);
  await expect(page.locator("#uitslag")).toBeVisible({ timeout: 30_000 });
  await page.getByRole("button", { name: "Uitloggen" }).click();
  await expect(page.getByRole("link", { name: "Inloggen" }).first()).toBeVisible();
  expect(await rows(academy, email)).toEqual({ attempts: 1, seen: 0 });
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  await context.close();
});

async function rows(academy: Academy, email: string) {
  const [row] = await query<{ attempts: number; seen: number }>(
    academy,
    `SELECT count(DISTINCT attempt.id)::int AS attempts, count(DISTINCT seen_block.block_key)::int AS seen
     FROM ${OWN_PROGRESS} LEFT JOIN attempt ON attempt.progress_id = progress.id LEFT JOIN seen_block ON seen_block.progress_id = progress.id
     WHERE email = '${email}'`,
  );
  return row;
}
