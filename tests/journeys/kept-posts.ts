import type { Browser, BrowserContext, Page } from "@playwright/test";
import { demoAddress } from "../../prisma/seed/demo/cast";
import type { Academy } from "../support/academy";
import { expect, signIn } from "./journey";
import { query } from "./plain-http";

export const COURSE = "/e-learning/buit-voor-professionals";
export const MODULE = `${COURSE}/in-gesprek`;
export const WAITS = "Bewaard op dit toestel; wij sturen het als u weer verbinding hebt.";
export const ALL_SENT = "Alles is verstuurd.";

/** Someone who began the e-learning, in a browser of their own. */
export async function aLearner(browser: Browser, { origin }: Academy, who: string) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await signIn(page, origin, who);
  await page.goto(`${origin}${COURSE}`);
  const start = page.getByRole("button", { name: "Start e-learning" });
  if (await start.isVisible()) await start.click();
  return { page, context, email: demoAddress(who) };
}

export const said = (page: Page) => page.locator("[data-learning-said]");

/** Nothing that is sent arrives. */
export const blockSending = (context: BrowserContext) => context.route("**/versturen", (route) => route.abort());

/** Cuts the network. A page that a worker gives back may be online for a moment all the same, so nothing that is sent arrives either. */
export async function goOffline(context: BrowserContext): Promise<void> {
  await context.setOffline(true);
  await blockSending(context);
}

export async function goOnline(context: BrowserContext): Promise<void> {
  await context.unroute("**/versturen");
  await context.setOffline(false);
}

/** Answers a question of one choice, and waits until something is said of it. */
export async function answer(page: Page, { origin }: Academy, block: string): Promise<void> {
  await page.goto(`${origin}${MODULE}/${block}`);
  await page.getByRole("radio").first().check();
  await page.getByRole("button", { name: "Controleer antwoord" }).click();
  await expect(page.locator("#uitslag, [data-learning-said]:not(:empty)").first()).toBeVisible();
}

/** The first answer at hand, or the last, whatever the question is. */
export async function fillIn(page: Page, which: "first" | "last" = "first"): Promise<void> {
  const one = page.locator("main input[name=antwoord]")[which]();
  for (const list of await page.locator("main select:visible").all()) {
    await list.selectOption({ index: which === "first" ? 1 : (await list.locator("option").count()) - 1 });
  }
  // Steps of an order stand in some order already.
  const down = page.locator('main [data-move="1"]:visible').first();
  if (which === "last" && (await down.isVisible())) await down.click();
  const text = which === "first" ? "1" : "2";
  if (await one.isVisible()) await ((await one.getAttribute("type")) === "text" ? one.fill(text) : one.check());
}

/** Whether pages are kept with the scripts they need, and how many posts. */
export function kept(page: Page) {
  return page.evaluate(async () => {
    const loaded = performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname);
    const scripts = loaded.filter((path) => path.startsWith("/assets/") && path.endsWith(".js"));
    const needed = ["/e-learning/zonder-verbinding", ...scripts].map((path) => caches.match(path));
    return {
      pages: (await Promise.all(needed)).every((found) => found !== undefined),
      posts: Object.keys(localStorage).filter((key) => key.startsWith("e-learning ")).length,
    };
  });
}

const OWN_PROGRESS = `progress JOIN account ON account.person_id = progress.person_id
  JOIN offering ON offering.id = progress.offering_id AND offering.slug = 'buit-voor-professionals'`;

/** How many answers of theirs arrived. */
export async function attempts(academy: Academy, email: string): Promise<number> {
  const rows = await query<{ n: number }>(
    academy,
    `SELECT count(*)::int AS n FROM attempt JOIN ${OWN_PROGRESS} ON progress.id = attempt.progress_id WHERE email = '${email}'`,
  );
  return Number(rows[0]?.n);
}

/** How many of their answers in the final test arrived. */
export async function testAnswers(academy: Academy, email: string): Promise<number> {
  const rows = await query<{ n: number }>(
    academy,
    `SELECT count(*)::int AS n FROM test_question JOIN test_attempt ON test_attempt.id = test_attempt_id
     JOIN ${OWN_PROGRESS} ON progress.id = test_attempt.progress_id WHERE email = '${email}' AND answered_at IS NOT NULL`,
  );
  return Number(rows[0]?.n);
}

/** Does, by the back door, what comes before the final test. */
export async function doAllBlocks(academy: Academy, email: string): Promise<void> {
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
