import { expect, signIn, test } from "./journey";
import { ALL_SENT, aLearner, answer, attempts, expectKept, kept, MODULE, SENDING, said, WAITS } from "./kept-posts";

const LOST = "Als u nu uitlogt, gaat dat verloren.";

test("what waits is sent from any page, and signing out there says first what would be lost", async ({
  browser,
  academy,
}) => {
  const { page, context, line, origin, email } = await aLearner(browser, academy, "deelnemer17");
  line.post(SENDING, () => "lost");
  await answer(page, origin, "b5-1");
  await expect(said(page)).toContainText(WAITS);
  await page.goto(`${origin}/`);
  await page.getByRole("button", { name: "Uitloggen" }).click();
  await expect(said(page)).toContainText(LOST);
  expect(await attempts(academy, email)).toBe(0);
  line.mend();
  await page.goto(`${origin}/agenda`);
  await expect(said(page)).toHaveText(ALL_SENT);
  expect(await attempts(academy, email)).toBe(1);

  await answer(page, origin, "b5-2");
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
  const { page, context, line, origin, email } = await aLearner(browser, academy, "deelnemer18");
  await page.goto(`${origin}${MODULE}/b5-1`);
  await expectKept(page);
  line.post(SENDING, () => "lost");
  await answer(page, origin, "b5-1");
  await expect(said(page)).toContainText(WAITS);
  await context.clearCookies();
  await page.goto(`${origin}${MODULE}/b5-2`);
  await expect(page).toHaveURL(/\/inloggen/);
  await expect.poll(() => kept(page)).toEqual({ pages: false, posts: 1 });

  line.mend();
  await signIn(page, origin, "deelnemer19");
  await page.getByRole("button", { name: "Uitloggen" }).click();
  await expect(said(page)).toContainText("Op dit toestel wacht 1 antwoord van iemand anders.");
  await expect(said(page)).toContainText(LOST);
  expect(await attempts(academy, email)).toBe(0);
  await context.clearCookies();
  await signIn(page, origin, "deelnemer18");
  await expect.poll(() => attempts(academy, email)).toBe(1);
  await context.close();
});

test("a page of one person sends nothing in the name of another who has signed in since", async ({
  browser,
  academy,
}) => {
  const { page, context, origin, email } = await aLearner(browser, academy, "deelnemer2");
  await page.goto(`${origin}${MODULE}/b5-1`);
  const other = await context.newPage();
  await context.clearCookies();
  await signIn(other, origin, "deelnemer3");
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
    const { page, context, line, origin, email } = await aLearner(browser, academy, "deelnemer20");
    const before = await attempts(academy, email);
    line.post(SENDING, () => "lost");
    await answer(page, origin, "b5-1");
    await answer(page, origin, "b5-2");
    line.post(SENDING, (post) => (post.includes("onderdeel=b5-1") ? { status, body } : "arrives"));
    await page.goto(`${origin}/mijn`);
    await expect(said(page)).toContainText("kon niet worden opgeslagen.");
    await expect(said(page)).not.toContainText(ALL_SENT);
    expect(await kept(page)).toMatchObject({ posts: 0 });
    expect(await attempts(academy, email)).toBe(before + 1);
    await page.goto(`${origin}/agenda`);
    await expect(said(page)).toContainText("kon niet worden opgeslagen.");
    await page.goto(`${origin}/mijn`);
    await expect(page.getByRole("button", { name: "Uitloggen" })).toBeVisible();
    await expect(said(page)).toHaveCount(0);
    await context.close();
  });
}

test("a fault of the academy holds up what was made on that page alone", async ({ browser, academy }) => {
  const { page, context, line, origin, email } = await aLearner(browser, academy, "deelnemer4");
  line.post(SENDING, () => "lost");
  await answer(page, origin, "b5-1");
  await answer(page, origin, "b5-2");
  line.post(SENDING, (post) => (post.includes("onderdeel=b5-1") ? { status: 500 } : "arrives"));
  await page.goto(`${origin}/mijn`);
  await expect(said(page)).toContainText("Er ging iets mis bij ons.");
  await expect.poll(() => attempts(academy, email)).toBe(1);
  expect(await kept(page)).toMatchObject({ posts: 1 });
  await context.close();
});
