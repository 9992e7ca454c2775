import type { Browser, BrowserContext, Page } from "@playwright/test";
import { demoAddress } from "../../prisma/seed/demo/cast";
import type { Academy } from "../support/academy";
import { expect, signIn, test } from "./journey";
import { ALL_SENT, goOffline, goOnline, said, WAITS } from "./kept-posts";
import { query } from "./plain-http";

const MODULE = "/e-learning/buit-voor-professionals/in-gesprek";

interface Learner {
  page: Page;
  context: BrowserContext;
  email: string;
}

test("an answer without connection waits in the browser, is read on from, and arrives once", async ({
  browser,
  academy,
}) => {
  const { page, context, email } = await aLearner(browser, academy, "deelnemer12");
  await page.goto(`${academy.origin}${MODULE}/b5-vooraf`);
  await expectKept(page);

  await goOffline(context);
  await page.getByRole("button", { name: "Verder" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hoe u opent");
  await expect(said(page)).toContainText(WAITS);
  await page.goto(`${academy.origin}${MODULE}/b5-1`);
  await page.getByRole("radio").nth(2).check();
  await page.getByRole("button", { name: "Controleer antwoord" }).click();
  await expect(said(page)).toContainText("2 antwoorden zijn bewaard op dit toestel");
  await page.getByRole("link", { name: "Deze vraag overslaan" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Luisteren en de regie laten");
  await page.goto(`${academy.origin}/e-learning/buit-voor-professionals/signalen-zien/b4-1`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Geen verbinding");
  await page.goto(`${academy.origin}${MODULE}/b5-luisteren`);
  expect(await rows(academy, email)).toEqual({ attempts: 0, seen: 0 });

  await goOnline(context);
  await expect(said(page)).toHaveText(ALL_SENT, { timeout: 30_000 });
  expect(await rows(academy, email)).toEqual({ attempts: 1, seen: 1 });
  await page.goto(`${academy.origin}${MODULE}/b5-1`);
  await expect(page.locator("#uitslag")).toBeVisible();
  await context.close();
});

test("an answer that arrived without the browser hearing so is sent again and stored once", async ({
  browser,
  academy,
}) => {
  const { page, context, email } = await aLearner(browser, academy, "deelnemer13");
  await page.goto(`${academy.origin}${MODULE}/b5-1`);
  await context.route("**/versturen", async (route) => {
    await route.fetch();
    await route.abort();
  });
  await page.getByRole("radio").first().check();
  await page.getByRole("button", { name: "Controleer antwoord" }).click();
  await expect(said(page)).toContainText(WAITS);
  expect(await rows(academy, email)).toEqual({ attempts: 1, seen: 0 });
  await context.unroute("**/versturen");
  await page.reload();
  await expect(page.locator("#uitslag")).toBeVisible();
  await expectNothingKept(page);
  expect(await rows(academy, email)).toEqual({ attempts: 1, seen: 0 });
  await context.close();
});

test("two tabs send what waits together, and it is stored once", async ({ browser, academy }) => {
  const { page, context, email } = await aLearner(browser, academy, "deelnemer14");
  await page.goto(`${academy.origin}${MODULE}/b5-2`);
  await expectKept(page);
  const other = await context.newPage();
  await other.goto(`${academy.origin}${MODULE}/b5-1`);
  await goOffline(context);
  for (const tab of [page, other]) {
    await tab.getByRole("radio").first().check();
    await tab.getByRole("button", { name: "Controleer antwoord" }).click();
    await expect(said(tab)).toContainText("ewaard op dit toestel");
  }
  await goOnline(context);
  await expectNothingKept(page);
  expect(await rows(academy, email)).toEqual({ attempts: 2, seen: 0 });
  await context.close();
});

test("signing out waits for what is not sent yet, and wipes pages and worker", async ({ browser, academy }) => {
  const { page, context, email } = await aLearner(browser, academy, "deelnemer16");
  await page.goto(`${academy.origin}${MODULE}/b5-1`);
  await expectKept(page);
  await goOffline(context);
  await page.getByRole("radio").first().check();
  await page.getByRole("button", { name: "Controleer antwoord" }).click();
  await expect(said(page)).toContainText(WAITS);
  await page.getByRole("button", { name: "Uitloggen" }).click();
  await expect(said(page)).toContainText("Als u nu uitlogt, gaat dat verloren.");
  await goOnline(context);
  await expect(page.locator("#uitslag")).toBeVisible({ timeout: 30_000 });
  await page.getByRole("button", { name: "Uitloggen" }).click();
  await expect(page.getByRole("link", { name: "Inloggen" }).first()).toBeVisible();
  expect(await rows(academy, email)).toEqual({ attempts: 1, seen: 0 });
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  await context.close();
});

async function aLearner(browser: Browser, { origin }: Academy, who: string): Promise<Learner> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await signIn(page, origin, who);
  await page.goto(`${origin}/e-learning/buit-voor-professionals`);
  await page.getByRole("button", { name: "Start e-learning" }).click();
  await expect(page.getByText("Onderdeel 1 van")).toBeVisible();
  return { page, context, email: demoAddress(who) };
}

/** Nothing waits any more; a page that is just then loaded anew is asked again. */
async function expectNothingKept(page: Page): Promise<void> {
  await expect(async () => {
    const keys = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("e-learning ")));
    expect(keys).toEqual([]);
  }).toPass({ timeout: 30_000 });
}

/** The page that stands in for others is copied after those of the module. */
async function expectKept(page: Page): Promise<void> {
  const ready = async () =>
    Boolean(await caches.match("/e-learning/zonder-verbinding")) &&
    Boolean((await navigator.serviceWorker.getRegistration("/e-learning/"))?.active);
  await expect.poll(() => page.evaluate(ready), { timeout: 30_000 }).toBe(true);
}

async function rows(academy: Academy, email: string) {
  const [row] = await query<{ attempts: number; seen: number }>(
    academy,
    `SELECT count(DISTINCT attempt.id)::int AS attempts, count(DISTINCT seen_block.block_key)::int AS seen
     FROM progress JOIN account ON account.person_id = progress.person_id
     JOIN offering ON offering.id = progress.offering_id AND offering.slug = 'buit-voor-professionals'
     LEFT JOIN attempt ON attempt.progress_id = progress.id LEFT JOIN seen_block ON seen_block.progress_id = progress.id
     WHERE account.email = '${email}'`,
  );
  return row;
}
