import type { Browser, Page } from "@playwright/test";
import { readPdf } from "../documents/read-pdf";
import type { Academy } from "../support/academy";
import { crowdedEdition } from "./a-crowd";
import { expect, signIn, test } from "./journey";
import { query } from "./plain-http";

const LEAD = "themahouder.mensenhandel";
const PEOPLE = 200;
const phone = { viewport: { width: 390, height: 844 } };

async function openList(page: Page, { origin }: Academy, editionId: string): Promise<void> {
  await signIn(page, origin, LEAD);
  await page.goto(`${origin}/uitvoeringen/${editionId}/aanwezigheid`);
}

const marksOf = async (academy: Academy, editionId: string) => {
  const [row] = await query<{ present: number; counted: number }>(
    academy,
    `SELECT count(*)::int AS present,
       (SELECT count(*)::int FROM participation WHERE edition_id = '${editionId}' AND kind = 'ATTENDED') AS counted
     FROM mark JOIN meeting ON meeting.id = mark.meeting_id WHERE edition_id = '${editionId}' AND value = 'PRESENT'`,
  );
  return row;
};

test.describe("two hundred people at a door, on a phone", () => {
  test.use(phone);

  test("by keyboard alone: each mark is saved as one goes, and the list is still right when it is opened again", async ({
    page,
    academy,
  }) => {
    const edition = await crowdedEdition(academy, PEOPLE);
    await openList(page, academy, edition);
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press("Tab");
      if (await page.evaluate(() => document.activeElement?.matches("[type=radio]"))) break;
    }
    for (let person = 0; person < PEOPLE; person += 1) {
      await page.keyboard.press("Space");
      await page.keyboard.press("Tab");
      if (person < PEOPLE - 1) await page.keyboard.press("Tab");
    }
    await expect(page.getByText(`${PEOPLE} van ${PEOPLE} aanwezig`)).toBeVisible();
    await expect(page.getByText("✓ alles opgeslagen")).toBeVisible();
    expect(await marksOf(academy, edition)).toEqual({ present: PEOPLE, counted: PEOPLE });
    await page.reload();
    await expect(page.locator("[data-person]").getByText("Heeft deelgenomen")).toHaveCount(PEOPLE);
  });

  test("two who mark at once: the later one sees what the first one chose, and chooses", async ({
    page,
    browser,
    academy,
  }) => {
    const edition = await crowdedEdition(academy, 2);
    await openList(page, academy, edition);
    const second = await secondPhone(browser, page);
    await second.goto(page.url());
    const theirs = second.locator("[data-person]").first();
    const mine = page.locator("[data-person]").first();
    await theirs.getByText("Anders").click();
    await theirs.getByText("Afwezig", { exact: true }).click();
    await expect(second.getByText("✓ alles opgeslagen")).toBeVisible();
    await mine.getByText("Aanwezig", { exact: true }).click();
    await expect(mine.getByText(/koos intussen Afwezig .* Uw keuze Aanwezig is niet opgeslagen/)).toBeVisible();
    await expect(mine.getByRole("radio", { name: "Afwezig" })).toBeChecked();
    await mine.getByText("Aanwezig", { exact: true }).click();
    await expect(mine.getByText("Heeft deelgenomen")).toBeVisible();
    await expect(mine.getByText(/koos intussen/)).toHaveCount(0);
    expect(await marksOf(academy, edition)).toMatchObject({ present: 1 });
    await second.context().close();
  });

  test("when the connection drops the rows say so, and go as soon as it is back", async ({ page, academy }) => {
    const edition = await crowdedEdition(academy, 2);
    await openList(page, academy, edition);
    await page.evaluate(() => {
      const own = window.fetch;
      window.fetch = () => Promise.reject(new TypeError("Failed to fetch"));
      window.addEventListener("online", () => Object.assign(window, { fetch: own }), { capture: true, once: true });
    });
    await page.locator("[data-person]").first().getByText("Aanwezig", { exact: true }).click();
    await expect(page.getByText("geen verbinding")).toBeVisible();
    for (const name of ["Aanwezigheid opslaan", "De rest afwezig"]) {
      await page.getByRole("button", { name }).click();
      await expect(page.getByText("geen verbinding")).toBeVisible();
    }
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await expect(page.getByText("✓ alles opgeslagen")).toBeVisible();
    expect(await marksOf(academy, edition)).toMatchObject({ present: 1 });
  });
});

test("a wrong number holds nothing else up, and 05 is 5", async ({ page, academy }) => {
  const edition = await crowdedEdition(academy, 2);
  await openList(page, academy, edition);
  const headcount = page.getByLabel("Mensen zonder inschrijving");
  await headcount.fill("9999");
  await headcount.press("Tab");
  await expect(page.getByText("Vul een heel getal in, of laat het leeg.", { exact: true })).toBeVisible();
  const row = page.locator("[data-person]").first();
  await row.getByText("Aanwezig", { exact: true }).click();
  await expect(row.getByText("Heeft deelgenomen")).toBeVisible();
  await headcount.fill("05");
  await headcount.press("Tab");
  await expect(page.getByText("✓ alles opgeslagen")).toBeVisible();
  await page.getByRole("button", { name: "Aanwezigheid opslaan" }).click();
  await expect(page.getByRole("status").first()).toContainText("1 van 2 aanwezig");
});

test.describe("by thumb", () => {
  test.use({ ...phone, hasTouch: true, isMobile: true });

  test("two hundred taps are two hundred marks", async ({ page, academy }) => {
    const edition = await crowdedEdition(academy, PEOPLE);
    await openList(page, academy, edition);
    await page.getByRole("searchbox", { name: "Zoek een naam" }).fill("oosterhout");
    await expect(page.getByText(/namen gevonden/)).toBeVisible();
    await page.getByRole("searchbox", { name: "Zoek een naam" }).fill("");
    for (const pill of await page.locator('[data-person] .mark-pill:has([value="PRESENT"])').elementHandles()) {
      const { x, y } = await pill.evaluate(middleOnScreen);
      await page.touchscreen.tap(x, y);
    }
    await expect(page.getByText(`${PEOPLE} van ${PEOPLE} aanwezig`)).toBeVisible();
    await expect(page.getByText("✓ alles opgeslagen")).toBeVisible();
    expect(await marksOf(academy, edition)).toEqual({ present: PEOPLE, counted: PEOPLE });
  });
});

test.describe("without JavaScript", () => {
  test.use({ ...phone, javaScriptEnabled: false });

  test("everyone is marked by one button, and a page opened before loses nothing of what someone else chose", async ({
    page,
    browser,
    academy,
  }) => {
    const edition = await crowdedEdition(academy, PEOPLE);
    await openList(page, academy, edition);
    const second = await secondPhone(browser, page, false);
    await second.goto(page.url());
    await second.getByText("Anders").first().click();
    await second.locator('input[value="EXCUSED"]').first().check({ force: true });
    await second.getByRole("button", { name: "Aanwezigheid opslaan" }).click();
    await expect(second.getByRole("status").first()).toContainText("0 van 200 aanwezig");
    await page.getByRole("button", { name: "Iedereen aanwezig" }).click();
    const alert = page.getByRole("alert");
    await expect(alert).toContainText("1 keuze is niet opgeslagen");
    await expect(alert).toContainText("199 van 200 aanwezig");
    await expect(page.locator(".row-conflict").filter({ hasText: "koos intussen Afgemeld" })).toBeVisible();
    expect(await marksOf(academy, edition)).toEqual({ present: PEOPLE - 1, counted: PEOPLE - 1 });
    await page.locator('input[value="PRESENT"]').first().check({ force: true });
    await page.getByRole("button", { name: "Aanwezigheid opslaan" }).click();
    await expect(page.getByRole("status").first()).toContainText("200 van 200 aanwezig");
    await second.context().close();
  });
});

test("a correction after the day asks why, and stays readable with who and when", async ({ page, academy }) => {
  const edition = await crowdedEdition(academy, 2, { daysAgo: 3 });
  await openList(page, academy, edition);
  const row = page.locator("[data-person]").first();
  const save = page.getByRole("button", { name: "Aanwezigheid opslaan" });
  await row.getByText("Aanwezig", { exact: true }).click();
  await expect(row.getByText("Heeft deelgenomen")).toBeVisible();
  await row.getByText("Afwezig", { exact: true }).click();
  await save.click();
  await expect(page.getByRole("alert")).toContainText("vul in waarom");
  await page.getByLabel("Waarom verandert u dit?").fill("Verkeerde rij aangetikt.");
  await save.click();
  await expect(page.getByText("Niet: afwezig")).toBeVisible();
  const later = page.getByRole("listitem").filter({ hasText: "Verkeerde rij aangetikt." });
  await expect(later).toContainText("van Aanwezig naar Afwezig");
  await expect(later).toContainText("Joke Terpstra");
});

test("who walks in is registered and present, and takes a badge along", async ({ page, academy }) => {
  const edition = await crowdedEdition(academy, 2, { walkIns: true });
  await openList(page, academy, edition);
  await page.getByRole("link", { name: "Iemand die niet op de lijst staat" }).click();
  await page.getByLabel("E-mailadres").fill("nina@elders.example");
  await page.getByRole("button", { name: "Schrijf in als aanwezig" }).click();
  await expect(page.getByRole("alert")).toContainText("Vul ook de naam in");
  await page.getByLabel("Naam").fill("Nina Nieuw");
  await page.getByRole("button", { name: "Schrijf in als aanwezig" }).click();
  await expect(page.getByRole("status").first()).toContainText("Nina Nieuw is ingeschreven en aanwezig.");
  await expect(page.locator("[data-person]").filter({ hasText: "Nina Nieuw" })).toContainText("Heeft deelgenomen");
  const badges = await page.request.get(`${academy.origin}/uitvoeringen/${edition}/naambordjes.pdf`);
  expect(badges.headers()["content-type"]).toBe("application/pdf");
  expect((await readPdf(await badges.body())).pages[0]).toMatch(/Nina\s+Nieuw/);
});

test("on a desk the meetings stand side by side, and each choice is saved in its own", async ({ page, academy }) => {
  const edition = await crowdedEdition(academy, 3, { meetings: 2, daysAgo: 1 });
  await openList(page, academy, edition);
  await page.getByRole("link", { name: "Alle dagdelen naast elkaar" }).click();
  const row = page.locator("[data-person]").first();
  await row.getByRole("combobox").first().selectOption("Aanwezig");
  await expect(row.getByText("Nog niet: dagdeel 2 nog open")).toBeVisible();
  await row.getByRole("combobox").last().selectOption("Aanwezig");
  await expect(row.getByText("Heeft deelgenomen")).toBeVisible();
  await expect(page.getByText("1 van 3 aanwezig")).toHaveCount(2);
  await page.setViewportSize(phone.viewport);
  await expect(row).toBeHidden();
});

/** Where a thumb would tap something, once it is scrolled to. */
function middleOnScreen(element: Element): { x: number; y: number } {
  element.scrollIntoView({ block: "center", behavior: "instant" });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** The same lead on another device. */
async function secondPhone(browser: Browser, page: Page, javaScriptEnabled = true): Promise<Page> {
  const storageState = await page.context().storageState();
  return (await browser.newContext({ ...phone, storageState, javaScriptEnabled })).newPage();
}
