import type { Browser, BrowserContext, Page } from "@playwright/test";
import { demoAddress } from "../../prisma/seed/demo/cast";
import type { Academy } from "../support/academy";
import { expect, signIn, test } from "./journey";
import { query } from "./plain-http";

const COURSE = "/e-learning/buit-voor-professionals";
const MODULE = `${COURSE}/in-gesprek`;
const WAITS = "Bewaard op dit toestel; wij sturen het als u weer verbinding hebt.";
const ALL_SENT = "Alles is verstuurd.";
const LOST = "Als u nu uitlogt, gaat dat verloren.";

test("what waits is sent from any page, and signing out there says first what would be lost", async ({
  browser,
  academy,
}) => {
  const { page, context, email } = await aLearner(browser, academy, "deelnemer17");
  await blockSending(context);
  await answer(page, academy, "b5-1");
  await expect(said(page)).toContainText(WAITS);
  await page.goto(`${academy.origin}/`);
  await page.getByRole("button", { name: "Uitloggen" }).click();
  await expect(said(page)).toContainText(LOST);
  expect(await attempts(academy, email)).toBe(0);
  await context.unroute("**/versturen");
  await page.goto(`${academy.origin}/agenda`);
  await expect(said(page)).toHaveText(ALL_SENT);
  expect(await attempts(academy, email)).toBe(1);

  await answer(page, academy, "b5-2");
  await expect(page.locator("#uitslag")).toBeVisible();
  await expect(said(page)).toBeEmpty();
  await page.getByRole("button", { name: "Uitloggen" }).click();
  await expect(page.getByRole("link", { name: "Inloggen" }).first()).toBeVisible();
  await context.close();
});

test("what one person made waits while another is signed in, whose pages are gone by then", async ({
  browser,
  academy,
}) => {
  const { page, context, email } = await aLearner(browser, academy, "deelnemer18");
  await page.goto(`${academy.origin}${MODULE}/b5-1`);
  await expect.poll(() => kept(page), { timeout: 30_000 }).toEqual({ pages: true, posts: 0 });
  await blockSending(context);
  await answer(page, academy, "b5-1");
  await expect(said(page)).toContainText(WAITS);
  await context.clearCookies();
  await page.goto(`${academy.origin}${MODULE}/b5-2`);
  await expect(page).toHaveURL(/\/inloggen/);
  await expect.poll(() => kept(page)).toEqual({ pages: false, posts: 1 });

  await context.unroute("**/versturen");
  await signIn(page, academy.origin, "deelnemer19");
  await page.getByRole("button", { name: "Uitloggen" }).click();
  await expect(said(page)).toContainText("Op dit toestel wacht 1 antwoord van iemand anders.");
  await expect(said(page)).toContainText(LOST);
  expect(await attempts(academy, email)).toBe(0);
  await context.clearCookies();
  await signIn(page, academy.origin, "deelnemer18");
  await expect.poll(() => attempts(academy, email)).toBe(1);
  await context.close();
});

test("a page of one person sends nothing in the name of another who has signed in since", async ({
  browser,
  academy,
}) => {
  const { page, context, email } = await aLearner(browser, academy, "deelnemer2");
  await page.goto(`${academy.origin}${MODULE}/b5-1`);
  const other = await context.newPage();
  await context.clearCookies();
  await signIn(other, academy.origin, "deelnemer3");
  await page.getByRole("radio").first().check();
  await page.getByRole("button", { name: "Controleer antwoord" }).click();
  await expect(said(page)).toContainText("Iemand anders is nu ingelogd op dit toestel.");
  expect(await kept(page)).toMatchObject({ posts: 1 });
  expect(await attempts(academy, email)).toBe(0);
  await context.close();
});

for (const [status, body] of [
  [403, "Dit formulier kwam niet van onze eigen website."],
  [413, "Dit is te groot."],
  [400, "Dit is geen formulier."],
  [404, "{}"],
] as const) {
  test(`a post that is answered with ${status} is set aside, which is said, and what came after it is sent`, async ({
    browser,
    academy,
  }) => {
    const { page, context, email } = await aLearner(browser, academy, "deelnemer20");
    const before = await attempts(academy, email);
    await blockSending(context);
    await answer(page, academy, "b5-1");
    await answer(page, academy, "b5-2");
    await context.unroute("**/versturen");
    await context.route("**/versturen", (route) =>
      route.request().postData()?.includes("onderdeel=b5-1") ? route.fulfill({ status, body }) : route.continue(),
    );
    await page.goto(`${academy.origin}/mijn`);
    await expect(said(page)).toContainText("kon niet worden opgeslagen.");
    await expect(said(page)).not.toContainText(ALL_SENT);
    expect(await kept(page)).toMatchObject({ posts: 0 });
    expect(await attempts(academy, email)).toBe(before + 1);
    await context.close();
  });
}

test("a fault of the academy holds up what was made on that page alone", async ({ browser, academy }) => {
  const { page, context, email } = await aLearner(browser, academy, "deelnemer4");
  await blockSending(context);
  await answer(page, academy, "b5-1");
  await answer(page, academy, "b5-2");
  await context.unroute("**/versturen");
  await context.route("**/versturen", (route) =>
    route.request().postData()?.includes("onderdeel=b5-1") ? route.fulfill({ status: 500 }) : route.continue(),
  );
  await page.goto(`${academy.origin}/mijn`);
  await expect(said(page)).toContainText(WAITS);
  await expect.poll(() => attempts(academy, email)).toBe(1);
  expect(await kept(page)).toMatchObject({ posts: 1 });
  await context.close();
});

test("an answer in the final test waits too, and one goes on to the next question", async ({ browser, academy }) => {
  const { page, context, email } = await aLearner(browser, academy, "deelnemer5");
  await doAllBlocks(academy, email);
  await page.goto(`${academy.origin}${COURSE}/toets`);
  await page.getByRole("button", { name: "Begin met de toets" }).click();
  await expect(page.getByText("Eindtoets, vraag 1 van")).toBeVisible();
  await expect.poll(() => kept(page), { timeout: 30_000 }).toEqual({ pages: true, posts: 0 });
  await context.setOffline(true);
  await fillIn(page);
  await page.getByRole("button", { name: "Bewaar antwoord" }).click();
  await expect(page.getByText("Eindtoets, vraag 2 van")).toBeVisible();
  await expect(said(page)).toContainText(WAITS);
  expect(await testAnswers(academy, email)).toBe(0);
  await context.setOffline(false);
  await expect(said(page)).toHaveText(ALL_SENT, { timeout: 30_000 });
  expect(await testAnswers(academy, email)).toBe(1);
  await context.close();
});

test("who leaves at once cannot be followed back to the page, nor to what was kept of it", async ({
  browser,
  academy,
}) => {
  const { page, context } = await aLearner(browser, academy, "deelnemer7");
  await page.goto(`${academy.origin}${MODULE}/b5-1`);
  await expect.poll(() => kept(page), { timeout: 30_000 }).toMatchObject({ pages: true });
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

async function aLearner(browser: Browser, { origin }: Academy, who: string) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await signIn(page, origin, who);
  await page.goto(`${origin}${COURSE}`);
  const start = page.getByRole("button", { name: "Start e-learning" });
  if (await start.isVisible()) await start.click();
  return { page, context, email: demoAddress(who) };
}

const said = (page: Page) => page.locator("[data-learning-said]");

/** Nothing that is sent arrives. */
const blockSending = (context: BrowserContext) => context.route("**/versturen", (route) => route.abort());

async function answer(page: Page, { origin }: Academy, block: string): Promise<void> {
  await page.goto(`${origin}${MODULE}/${block}`);
  await page.getByRole("radio").first().check();
  await page.getByRole("button", { name: "Controleer antwoord" }).click();
  await expect(page.locator("#uitslag, [data-learning-said]:not(:empty)").first()).toBeVisible();
}

/** The first answer at hand, whatever the question is. */
async function fillIn(page: Page): Promise<void> {
  const one = page.locator("main input[name=antwoord]").first();
  for (const list of await page.locator("main select").all()) await list.selectOption({ index: 1 });
  if (await one.isVisible()) await ((await one.getAttribute("type")) === "text" ? one.fill("1") : one.check());
}

function kept(page: Page) {
  return page.evaluate(async () => ({
    pages: (await caches.match("/e-learning/zonder-verbinding")) !== undefined,
    posts: Object.keys(localStorage).filter((key) => key.startsWith("e-learning ")).length,
  }));
}

const OWN_PROGRESS = `progress JOIN account ON account.person_id = progress.person_id
  JOIN offering ON offering.id = progress.offering_id AND offering.slug = 'buit-voor-professionals'`;

async function attempts(academy: Academy, email: string): Promise<number> {
  const rows = await query<{ n: number }>(
    academy,
    `SELECT count(*)::int AS n FROM attempt JOIN ${OWN_PROGRESS} ON progress.id = attempt.progress_id WHERE email = '${email}'`,
  );
  return Number(rows[0]?.n);
}

async function testAnswers(academy: Academy, email: string): Promise<number> {
  const rows = await query<{ n: number }>(
    academy,
    `SELECT count(*)::int AS n FROM test_question JOIN test_attempt ON test_attempt.id = test_attempt_id
     JOIN ${OWN_PROGRESS} ON progress.id = test_attempt.progress_id WHERE email = '${email}' AND answered_at IS NOT NULL`,
  );
  return Number(rows[0]?.n);
}

async function doAllBlocks(academy: Academy, email: string): Promise<void> {
  const blocks = `SELECT progress.id AS progress_id, block ->> 'key' AS key
    FROM ${OWN_PROGRESS} JOIN course_version ON course_version.id = progress.course_version_id,
    jsonb_path_query(content, '$.modules[*].blocks[*]') AS block WHERE email = '${email}'`;
  await query(
    academy,
    `INSERT INTO seen_block (progress_id, block_key, seen_at) SELECT progress_id, key, now() FROM (${blocks}) AS b`,
  );
  await query(
    academy,
    `INSERT INTO attempt (id, progress_id, block_key, answer, correct, at)
     SELECT gen_random_uuid(), progress_id, key, '{}', true, now() FROM (${blocks}) AS b`,
  );
}
