import { cancelRegistration, expect, signIn, test } from "./journey";

test("the month is walked with the arrow keys, into the next month and back", async ({ page, academy }) => {
  await page.goto(`${academy.origin}/agenda?weergave=maand&maand=2027-03`);
  await expect(page.getByRole("grid", { name: "maart 2027" })).toBeVisible();
  const day = (date: string) => page.locator(`#dag-${date}`);
  await day("2027-03-10").focus();
  for (const [key, date] of [
    ["ArrowRight", "2027-03-11"],
    ["ArrowDown", "2027-03-18"],
    ["ArrowLeft", "2027-03-17"],
    ["ArrowUp", "2027-03-10"],
    ["Home", "2027-03-08"],
    ["End", "2027-03-14"],
  ] as const) {
    await page.keyboard.press(key);
    await expect(day(date)).toBeFocused();
  }
  await page.keyboard.press("PageDown");
  await expect(page).toHaveURL(/maand=2027-04.*#dag-2027-04-14$/);
  await expect(day("2027-04-14")).toBeFocused();
  await page.keyboard.press("PageUp");
  await expect(day("2027-03-14")).toBeFocused();
  await day("2027-03-31").focus();
  await page.keyboard.press("ArrowRight");
  await expect(day("2027-04-01")).toBeFocused();
  expect(await page.locator('a[data-day][tabindex="0"]').count()).toBe(1);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the agenda is filtered, turned to another month and opened by plain links", async ({ page, academy }) => {
    await page.goto(`${academy.origin}/agenda`);
    await page.getByRole("checkbox", { name: "Trainingen" }).check();
    await page.getByRole("button", { name: "Toon resultaten" }).click();
    await expect(page).toHaveURL(/soort=training/);
    await page.getByRole("navigation", { name: "Weergave" }).getByRole("link", { name: "Maand" }).click();
    await expect(page.getByRole("table")).toBeVisible();
    await page.locator('a[rel="next"]').click();
    await expect(page).toHaveURL(/soort=training.*maand=\d{4}-\d{2}.*weergave=maand/);
    await page.getByRole("navigation", { name: "Weergave" }).getByRole("link", { name: "Lijst" }).click();
    await page.getByRole("link", { name: "Vandaag" }).click();
    const first = page.locator('main li[id^="dag-"] a').first();
    const title = (await first.textContent()) ?? "";
    await first.click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  });
});

test("who has a place puts it into their calendar from the page of the edition, and who gave it up cannot", async ({
  page,
  academy,
}) => {
  await signIn(page, academy.origin, "deelnemer157");
  await page.goto(`${academy.origin}/aanbod/workshop-buit-voor-professionals`);
  const dates = page.getByRole("list", { name: "Datums" });
  await dates.getByRole("link", { name: "BUIT herkennen en bespreken" }).first().click();
  const link = page.getByRole("link", { name: "Zet in uw agenda" });
  await expect(link).toHaveCount(0);
  await page.getByRole("button", { name: "Inschrijven" }).click();
  await expect(link).toBeVisible();
  const address = academy.origin + (await link.getAttribute("href"));
  const file = await page.request.get(address);
  expect([file.status(), file.headers()["cache-control"]]).toEqual([200, "private, no-cache"]);
  expect(await file.text()).toMatch(/METHOD:PUBLISH[\s\S]*SUMMARY:Workshop BUIT voor professionals/);
  await cancelRegistration(page);
  await expect(link).toHaveCount(0);
  expect((await page.request.get(address)).status()).toBe(404);
});

test("a professional subscribes to their own places and takes the address back", async ({ page, academy }) => {
  const { origin } = academy;
  await signIn(page, origin, "deelnemer156");
  await page.goto(`${origin}/mijn/inschrijvingen`);
  await page.getByRole("link", { name: "Zet uw inschrijvingen in uw eigen agenda" }).click();
  await page.getByRole("button", { name: "Maak een adres" }).click();
  await expect(page.getByRole("status")).toContainText("maar één keer");
  const address = await page.getByLabel("Adres van de agenda").inputValue();
  expect(address).toMatch(/\/agenda\/[\w-]{43}\.ics$/);
  const feed = await fetch(address);
  expect([feed.status, feed.headers.get("cache-control")]).toEqual([200, "private, no-cache"]);
  expect(await feed.text()).toContain("BEGIN:VCALENDAR");
  await page.goto(`${origin}/mijn/agenda`);
  expect(await page.content()).not.toContain(address);
  await page.getByRole("button", { name: "Trek het adres in" }).click();
  await expect(page.getByRole("status")).toContainText("werkt niet meer");
  expect((await fetch(address)).status).toBe(404);
});
