import type { Page } from "@playwright/test";
import { readPdf } from "../documents/read-pdf";
import { expect, signIn, signOut, test } from "./journey";
import { press, tabTo } from "./keyboard";

const BTP = "BTP-controles in de regio";
const WEIGHED = "Jaarlijkse afweging handhavingsknelpunten door de stuurgroep";
const ALLIANCE = "Samenwerking NHVeilig en DRIO versterkt; start afstemming werkprocessen";

test("a theme lead counts by hand with a file, sees the figure move, takes it back and erases the evidence", async ({
  page,
  academy,
}) => {
  await signIn(page, academy.origin, "themahouder.mensenhandel");
  await openPromise(page, academy.origin, BTP);
  const before = await countedOf(page);
  await page.getByRole("link", { name: "Tel met de hand" }).click();
  await page.getByLabel("Hoeveel telt u?").fill("3");
  await page.getByLabel("Toelichting").fill("Drie controles in Zaanstad.");
  const buffer = Buffer.from("Verslag van drie controles.");
  await page.locator('input[type="file"]').setInputFiles({ name: "verslag.txt", mimeType: "text/plain", buffer });
  await page.getByRole("button", { name: "Tel mee" }).click();
  await expect(page.getByRole("status")).toContainText("telt nu mee");
  const line = page.getByRole("listitem").filter({ hasText: "Drie controles in Zaanstad." });
  await expect(line.getByRole("link", { name: /verslag\.txt/ })).toBeVisible();
  await page.getByRole("link", { name: BTP }).click();
  expect(await countedOf(page)).toBe(before + 3);

  await page.getByRole("link", { name: "Tel met de hand" }).click();
  await line.getByRole("link", { name: /^Draai terug/ }).click();
  await page.getByRole("button", { name: "Draai terug" }).click();
  await expect(page.getByText("Schrijf waarom u deze telling terugdraait.").first()).toBeVisible();
  await page.getByLabel("Waarom draait u dit terug?").fill("Dubbel geteld.");
  await page.getByRole("button", { name: "Draai terug" }).click();
  await expect(line).toContainText("Dubbel geteld.");
  await line.getByRole("link", { name: /^Wis bewijs/ }).click();
  await expect(page.getByRole("main")).toContainText("verslag.txt");
  await page.getByRole("button", { name: "Wis het bewijs" }).click();
  await expect(page.getByRole("status")).toContainText("Het bewijs is gewist");
  await expect(page.getByRole("main")).not.toContainText(/Drie controles|verslag\.txt|Dubbel geteld/);
  await page.getByRole("link", { name: BTP }).click();
  expect(await countedOf(page)).toBe(before);
});

test("the promises of a year print on one page of A4, whatever was chosen", async ({ page, academy }) => {
  await signIn(page, academy.origin, "management");
  const region = "regio=veiligheidsregio-kennemerland";
  for (const query of ["", "?soort=gemeente", `?soort=gemeente&${region}`, "?jaar=2025", `?jaar=2025&${region}`]) {
    await page.goto(`${academy.origin}/cijfers${query}`);
    const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect([query, pages.length]).toEqual([query, 1]);
    if (query.includes("soort")) expect(pages[0]).toContain("Deze keuze: Gemeente");
  }
});

test("of a promise it is said in words where it will end, on its page and among the others", async ({
  page,
  academy,
}) => {
  const expected = /^Verwacht: ongeveer [\d.,]+ \(tussen [\d.,]+ en [\d.,]+\)$/;
  await signIn(page, academy.origin, "management");
  // Halfway a year something is always still expected.
  await page.goto(`${academy.origin}/cijfers?jaar=2025&peildatum=2025-06-30`);
  const promise = page
    .locator("[data-promise]")
    .filter({ has: page.getByText(expected) })
    .first();
  const words = await promise.getByText(expected).textContent();
  await promise.getByRole("link").first().click();
  await expect(page.getByText(expected)).toHaveText(String(words));
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test("a theme lead counts and takes it back by keyboard alone", async ({ page, academy }) => {
    await signIn(page, academy.origin, "themahouder.mensenhandel");
    await openPromise(page, academy.origin, BTP);
    const before = await countedOf(page);
    await press(page, "Tel met de hand");
    await expectTitle(page, "Tellen");
    await tabTo(page, ({ name }) => name === "aantal");
    await page.keyboard.type("4");
    await press(page, "Tel mee");
    await expect(page.getByRole("status")).toContainText("telt nu mee");
    await press(page, BTP);
    await expectTitle(page, BTP);
    expect(await countedOf(page)).toBe(before + 4);
    await press(page, "Tel met de hand");
    await expectTitle(page, "Tellen");
    await tabTo(page, ({ label }) => label.startsWith("Draai terug: 4 op"));
    await page.keyboard.press("Enter");
    await expectTitle(page, "Telling terugdraaien");
    await tabTo(page, ({ name }) => name === "reden");
    await page.keyboard.type("Te vroeg geteld.");
    await press(page, "Draai terug");
    await expect(page.getByRole("status")).toContainText("teruggedraaid");
  });

  test("a lead drafts another definition and management publishes it; a remark and a status stand on their pages", async ({
    page,
    academy,
  }) => {
    const { origin } = academy;
    await signIn(page, origin, "themahouder.riec");
    await openPromise(page, origin, WEIGHED);
    await page.getByRole("link", { name: "Anders tellen" }).click();
    await page.locator('input[name="waarde"]').fill("2");
    await page.locator('textarea[name="reden"]').fill("De stuurgroep komt twee keer bijeen.");
    await page.getByRole("button", { name: "Bewaar als concept" }).click();
    await expect(page.getByRole("status")).toContainText("Het concept is bewaard");
    await expect(page.getByRole("button", { name: "Publiceer" })).toHaveCount(0);

    await openPromise(page, origin, WEIGHED);
    await page.getByRole("link", { name: "Schrijf een opmerking" }).click();
    await page.getByLabel("Opmerking", { exact: true }).fill("De tweede keer staat gepland.");
    await page.getByRole("button", { name: "Bewaar" }).click();
    await openPromise(page, origin, ALLIANCE);
    await page.getByRole("link", { name: "Meld de stand" }).click();
    await page.getByRole("radio", { name: "loopt achter" }).check({ force: true });
    await page.getByLabel("Toelichting").fill("Wacht op de partners.");
    await page.getByRole("button", { name: "Bewaar" }).click();
    await expect(page.getByRole("status")).toContainText("De stand is bewaard");
    await signOut(page);

    await signIn(page, origin, "management");
    await openPromise(page, origin, WEIGHED);
    await expect(page.getByRole("main")).toContainText("De tweede keer staat gepland.");
    await page.getByRole("link", { name: "Bekijk het concept" }).click();
    await expect(page.getByRole("main")).toContainText("De stuurgroep komt twee keer bijeen.");
    await page.getByRole("button", { name: "Publiceer" }).click();
    await expect(page.getByRole("status")).toContainText("gepubliceerd");
    await expect(page.getByRole("main")).toContainText(/van 2\b/);
    await openPromise(page, origin, ALLIANCE);
    await expect(page.getByRole("main")).toContainText("Wacht op de partners.");
  });
});

/** From the figures to the page of one promise. */
async function openPromise(page: Page, origin: string, title: string): Promise<void> {
  await page.goto(`${origin}/cijfers`);
  await page
    .getByRole("link", { name: `${title}: ` })
    .first()
    .click();
  await expectTitle(page, title);
}

async function expectTitle(page: Page, title: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
}

/** What the promise on screen stands at: the first number of its figure in words. */
async function countedOf(page: Page): Promise<number> {
  const words = page.getByRole("link", { name: /^\d+ van 140/ });
  return Number.parseInt(String(await words.textContent()), 10);
}
