import type { Browser, Page } from "@playwright/test";
import { demoAddress } from "../../prisma/seed/demo/cast";
import type { Academy } from "../support/academy";
import { aLine } from "../support/line";
import { beginCourse, expect, signIn } from "./journey";
import { query } from "./plain-http";

export const COURSE = "/e-learning/buit-voor-professionals";
export const MODULE = `${COURSE}/in-gesprek`;
export const WAITS = "Bewaard op dit toestel; wij sturen het als u weer verbinding hebt.";
export const ALL_SENT = "Alles is verstuurd.";

/** Someone who began the e-learning, in a browser of their own, on a line of its own. */
export async function aLearner(browser: Browser, { origin: academy }: Academy, who: string) {
  const line = await aLine(academy);
  const { origin } = line;
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  context.on("close", line.close);
  const page = await context.newPage();
  await signIn(page, origin, who);
  await beginCourse(page, `${origin}${COURSE}`);
  return { page, context, line, origin, email: demoAddress(who) };
}

type Learner = Awaited<ReturnType<typeof aLearner>>;

/** Breaks the line, of which the browser is told. */
export async function goOffline({ line, context }: Learner): Promise<void> {
  line.cut();
  await context.setOffline(true);
}

export async function goOnline({ line, context }: Learner): Promise<void> {
  line.mend();
  await context.setOffline(false);
}

export const SENDING = "/versturen";

export const said = (page: Page) => page.locator("[data-learning-said]");

/** Answers a question of one choice, and waits until something is said of it. */
export async function answer(page: Page, origin: string, block: string): Promise<void> {
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

/** Whether pages are kept, of which the one that stands in for others comes last, and how many posts. */
export function kept(page: Page) {
  return page.evaluate(async () => ({
    pages: (await caches.match("/e-learning/zonder-verbinding")) !== undefined,
    posts: Object.keys(localStorage).filter((key) => key.startsWith("e-learning ")).length,
  }));
}

/** Until the page is kept with where it leads, and the worker gives pages back. */
export async function expectKept(page: Page): Promise<void> {
  await expect(async () => expect(await kept(page)).toMatchObject({ pages: true })).toPass({ timeout: 60_000 });
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
}

/** Nothing waits any more; a page that is just then loaded anew is asked again. */
export async function expectNothingKept(page: Page): Promise<void> {
  await expect(async () => expect(await kept(page)).toMatchObject({ posts: 0 })).toPass({ timeout: 30_000 });
}

/** The progress of everybody in the e-learning, with their addresses. */
export const OWN_PROGRESS = `progress JOIN account ON account.person_id = progress.person_id
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
