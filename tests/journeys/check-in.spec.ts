import { rmSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { demoAddress } from "../../prisma/seed/demo/cast";
import { type Academy, startAcademy, temporaryFolder } from "../support/academy";
import { qrCodesIn } from "../support/qr-codes";
import { crowdedEdition } from "./a-crowd";
import { codeFor, expect, lettersTo, signIn, test } from "./journey";
import { query } from "./plain-http";

const WORKSHOP = "/aanbod/workshop-buit-voor-professionals";
const COMING = "BUIT herkennen en bespreken";
const PHONE = { viewport: { width: 390, height: 844 } };

let academy: Academy;
let edition: string;

/** A workshop for which someone registered before, ten minutes after its start. */
test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  const dataDir = temporaryFolder("academie-check-in-");
  const before = await startAcademy({ DATA_DIR: dataDir });
  const start = await register(browser, before.origin);
  await before.stop();
  const NOW = new Date(start.getTime() + 600_000).toISOString();
  academy = await startAcademy({ DATA_DIR: dataDir, NOW });
});

test.afterAll(async () => {
  await academy.stop();
  rmSync(academy.dataDir, { recursive: true, force: true });
});

async function register(browser: Browser, origin: string): Promise<Date> {
  const page = await browser.newPage();
  await signIn(page, origin, "deelnemer1");
  await page.goto(`${origin}${WORKSHOP}`);
  await page.getByRole("link", { name: COMING }).first().click();
  const start = await page.locator("main time").first().getAttribute("datetime");
  edition = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  await page.getByRole("button", { name: "Inschrijven" }).click();
  await expect(page.getByRole("status").first()).toContainText(/ingeschreven/i);
  await page.close();
  return new Date(start ?? "");
}

test("a phone goes from the code on the beamer through signing in to one tap", async ({ page, browser }) => {
  const { origin } = academy;
  await signIn(page, origin, "themahouder.mensenhandel");
  await page.goto(`${origin}/uitvoeringen/${edition}/aanwezigheid`);
  await page.getByRole("link", { name: "Laat mensen inchecken" }).click();
  await expect(page.getByRole("img", { name: /QR-code/ })).toBeVisible();
  await expect(page.getByText(/^0 van \d+/)).toBeVisible();
  await expect(page.locator("body")).not.toContainText(/deelnemer1|@/);
  const code = new URL(await scannedFrom(page)).pathname.split("/").at(-1);

  const phone = await (await browser.newContext(PHONE)).newPage();
  await phone.goto(`${origin}/inchecken/${code}`);
  await expect(phone.getByRole("status").first()).toContainText("De code klopt");
  await signInHere(phone, origin, "deelnemer1");
  await expect(phone).toHaveURL(new RegExp(`/inchecken/${code}$`));
  await expect(phone.getByRole("heading", { level: 1, name: COMING })).toBeVisible();
  await expectNoBarriers(page, phone);
  await phone.getByRole("button", { name: "Ik ben aanwezig" }).click();
  await expect(phone.getByText("U bent aanwezig")).toBeVisible();
  await expect(page.getByText(/^1 van \d+/)).toBeVisible({ timeout: 15_000 });
  await phone.context().close();
});

/** What a phone reads off the beamer. */
async function scannedFrom(page: Page): Promise<string> {
  const [address = ""] = await qrCodesIn(await page.screenshot());
  return address;
}

/** A beamer, a phone and a tablet at the door are pages of their own kind. */
async function expectNoBarriers(...pages: Page[]): Promise<void> {
  for (const page of pages) {
    await page.waitForLoadState();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
}

/** On the sign-in page where one already is. */
async function signInHere(page: Page, origin: string, key: string): Promise<void> {
  const email = demoAddress(key);
  const earlier = (await lettersTo(page, origin, email)).length;
  await page.getByLabel(/e-mail/i).fill(email);
  await page.getByRole("button", { name: "Stuur code" }).click();
  await page.getByLabel(/code/i).fill(await codeFor(page, origin, email, earlier));
  await page.getByRole("button", { name: "Inloggen" }).click();
}

test("a kiosk goes on for ten minutes without connection, beside another one, and nobody is marked twice", async ({
  browser,
}) => {
  const { origin } = academy;
  const cut = await aKiosk(browser, origin);
  const other = await aKiosk(browser, origin);
  const open = cut.page.locator('button[name="registratie"][data-state=""]');
  const [first = "", second = "", third = ""] = await open.evaluateAll((all) =>
    all.map((button) => (button as HTMLButtonElement).value),
  );
  await expect(cut.page.getByRole("status").last()).toHaveText("Alles is verstuurd.");
  await expect.poll(() => holdsCopy(cut.page)).toBe(true);
  await expectNoBarriers(other.page);

  await cut.context.setOffline(true);
  await tap(cut.page, first);
  await tap(cut.page, second);
  await cut.page.clock.fastForward("10:00");
  await expect(cut.page.getByRole("status").last()).toHaveText("Geen verbinding. 2 tikken wachten op versturen.");
  await cut.page.reload();
  await expect(name(cut.page, first)).toHaveAttribute("data-state", "kept");
  await tap(other.page, second);
  await tap(other.page, third);
  await expect(name(other.page, third)).toHaveAttribute("data-state", "present");

  await cut.context.setOffline(false);
  for (const { page } of [cut, other]) {
    for (const id of [first, second, third]) {
      await expect(name(page, id)).toHaveAttribute("data-state", "present", { timeout: 30_000 });
    }
  }
  const list = await other.context.newPage();
  await list.goto(`${origin}/uitvoeringen/${edition}/aanwezigheid`);
  for (const id of [first, second, third]) {
    await expect(list.locator(`input[name="mark-${id}"][value="PRESENT"]`)).toBeChecked();
  }

  await cut.page.getByRole("button", { name: "Sluit de kiosk" }).click();
  await expect(cut.page.getByRole("link", { name: "Inloggen" }).first()).toBeVisible();
  expect(await cut.page.evaluate(() => localStorage.length)).toBe(0);
  expect(await holdsCopy(cut.page)).toBe(false);
  await cut.context.close();
  await other.context.close();
});

test("a kiosk wipes its names by itself when the meeting is over", async ({ browser }) => {
  const { page, context } = await aKiosk(browser, academy.origin);
  await expect.poll(() => holdsCopy(page)).toBe(true);
  await context.setOffline(true);
  await page.clock.fastForward("04:00:00");
  await expect(page.getByText("Dit dagdeel is voorbij. De namen zijn gewist.")).toBeVisible();
  await expect(page.locator('button[name="registratie"]')).toHaveCount(0);
  await expect.poll(() => holdsCopy(page)).toBe(false);
  await context.close();
});

test("in a long list Enter marks nobody, and a kiosk opened again after the end sends what it kept and has no names", async ({
  browser,
  academy: shared,
}) => {
  const crowded = await crowdedEdition(shared, 12);
  const { page, context } = await aKiosk(browser, shared.origin, crowded);
  const search = page.getByRole("searchbox");
  await search.fill("carlijn");
  await expect(page.locator("[data-person]:visible")).toHaveCount(1);
  await search.press("Enter");
  await expect(page.locator('button[data-state=""]')).toHaveCount(12);
  await expect.poll(() => holdsCopy(page)).toBe(true);
  await context.setOffline(true);
  await page.getByRole("button", { name: "Carlijn" }).click();
  await expect(search).toHaveValue("");
  await page.clock.fastForward("00:30");
  await expect(page.getByRole("status").last()).toHaveText("Geen verbinding. 1 tik wacht op versturen.");
  const address = page.url();
  await page.close();

  await query(shared, `UPDATE meeting SET ends_at = now() - interval '1 minute' WHERE edition_id = '${crowded}'`);
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(address);
  await expect(again.getByText("Dit dagdeel is voorbij. Hier staan geen namen meer.")).toBeVisible();
  await expect(again.getByRole("status").last()).toHaveText("Alles is verstuurd.");
  expect(await holdsCopy(again)).toBe(false);
  expect(
    await query(shared, `SELECT how FROM mark JOIN meeting ON meeting.id = meeting_id WHERE edition_id = '${crowded}'`),
  ).toEqual([{ how: "KIOSK" }]);
  await context.close();
});

interface OpenKiosk {
  page: Page;
  context: BrowserContext;
}

async function aKiosk(browser: Browser, origin: string, editionId = edition): Promise<OpenKiosk> {
  const context = await browser.newContext({ viewport: { width: 820, height: 1180 } });
  const page = await context.newPage();
  await page.clock.install();
  await signIn(page, origin, "themahouder.mensenhandel");
  await page.goto(`${origin}/uitvoeringen/${editionId}/aanwezigheid`);
  await page.getByRole("link", { name: "Open de kiosk" }).click();
  await expect(page.getByText("Welkom. Tik op uw naam.")).toBeVisible();
  return { page, context };
}

const name = (page: Page, id: string) => page.locator(`button[value="${id}"]`);

const tap = (page: Page, id: string) => name(page, id).click();

/** Whether the browser holds anything of a kiosk; it keeps a page and its parts at once. */
const holdsCopy = (page: Page) =>
  page.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    return (await Promise.all(stores.map((store) => store.keys()))).flat().length > 0;
  });
