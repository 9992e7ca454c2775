import type { Page } from "@playwright/test";
import ICAL from "ical.js";
import { demoAddress } from "../../prisma/seed/demo/cast";
import { startAcademy } from "../support/academy";
import { cancelRegistration, expect, lettersTo, signIn, signOut, test } from "./journey";

const WORKSHOP = "Workshop BUIT voor professionals";
const COMING = "BUIT herkennen en bespreken";
const EXTRA = "buit-e-learning-500-extra";
const WORKSHOPS = "buit-workshops-4";

/** The days of the year on which the story must hold; without a moment it is today. */
const MOMENTS = [
  { name: "today", now: undefined },
  { name: "today once more", now: undefined },
  { name: "2 January", now: "2027-01-02T08:00:00Z" },
  { name: "15 July", now: "2026-07-15T08:00:00Z" },
  { name: "30 December", now: "2026-12-30T08:00:00Z" },
];

for (const { name, now } of MOMENTS) {
  test(`from an empty machine to a counted figure, on ${name}`, async ({ browser }) => {
    const academy = await startAcademy(now ? { NOW: now } : {});
    const page = await browser.newPage();
    try {
      const { origin } = academy;
      const before = await figures(page, origin);
      await registerAndCancel(page, origin);
      await startElearning(page, origin);
      await markAttendance(page, origin);
      const after = await figures(page, origin);
      expectOnlyBuitMoved(before, after);
      await openRows(page, origin);
    } finally {
      await page.close();
      expect(await academy.stop()).toBe(0);
    }
  });
}

async function registerAndCancel(page: Page, origin: string): Promise<void> {
  await signIn(page, origin, "deelnemer1");
  await page.goto(`${origin}/aanbod`);
  await page.getByRole("searchbox").first().fill("workshp buit profesionals");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/zoek=/);
  await page.getByRole("link", { name: WORKSHOP }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: WORKSHOP })).toBeVisible();
  await page.getByRole("link", { name: COMING }).first().click();
  await page.getByRole("button", { name: "Inschrijven" }).click();
  await expect(page.getByRole("status").first()).toContainText(/ingeschreven/i);
  await expectInvitation(page, origin, "REQUEST", 1);

  await page.goto(`${origin}/mijn`);
  await expect(page.getByText(COMING).first()).toBeVisible();
  await page
    .getByRole("link", { name: new RegExp(COMING) })
    .first()
    .click();
  await cancelRegistration(page);
  await expectInvitation(page, origin, "CANCEL", 2);
  await page.getByRole("button", { name: "Inschrijven" }).click();
  await expectInvitation(page, origin, "REQUEST", 3);
}

// The calendar must end in the state the academy is in: same UID, a higher SEQUENCE each time.
async function expectInvitation(page: Page, origin: string, method: string, letters: number): Promise<void> {
  let invitations: string[] = [];
  await expect(async () => {
    const posted = await lettersTo(page, origin, demoAddress("deelnemer1"));
    const attached = posted.flatMap(({ attachments }) =>
      attachments.filter(({ contentType }) => contentType.includes("calendar")),
    );
    invitations = attached.map(({ content }) => Buffer.from(content, "base64").toString("utf8")).reverse();
    expect(invitations.length).toBe(letters);
  }).toPass({ timeout: 15_000 });
  const parsed = invitations.map((text) => new ICAL.Component(ICAL.parse(text)));
  const events = parsed.map((calendar) => new ICAL.Event(calendar.getFirstSubcomponent("vevent") ?? undefined));
  expect(parsed.at(-1)?.getFirstPropertyValue("method")).toBe(method);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(1);
  const sequences = events.map(({ sequence }) => sequence);
  expect([...sequences].sort((a, b) => a - b)).toEqual(sequences);
  expect(new Set(sequences).size).toBe(sequences.length);
}

async function startElearning(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/e-learning/buit-voor-professionals`);
  await page.getByRole("button", { name: "Start e-learning" }).click();
  for (const _ of [1, 2]) await next(page);
  const address = page.url();
  await signOut(page);
  await signIn(page, origin, "deelnemer1");
  await page.goto(`${origin}/e-learning/buit-voor-professionals`);
  await next(page);
  expect(page.url()).toBe(address);
  await signOut(page);
}

async function next(page: Page): Promise<void> {
  const before = page.url();
  await page
    .getByRole("button", { name: "Verder" })
    .or(page.getByRole("link", { name: "Verder" }))
    .first()
    .click();
  await expect(page).not.toHaveURL(before);
}

async function markAttendance(page: Page, origin: string): Promise<void> {
  await signIn(page, origin, "themahouder.mensenhandel");
  await page.goto(`${origin}/werk`);
  await page
    .getByRole("link", { name: /Aanwezigheid aangeven van BUIT voor leerplicht en wijkteams/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/aanwezigheid/);
  for (const present of await page.locator('input[type="radio"][value="PRESENT"]').all())
    await present.check({ force: true });
  await page.getByRole("button", { name: "Aanwezigheid opslaan" }).click();
  await expect(page.getByRole("status").first()).toContainText(/aanwezig/i);
  await signOut(page);
}

/** Every figure of the current plan year by the slug of its promise, as management reads it. */
async function figures(page: Page, origin: string): Promise<Map<string, string>> {
  await signIn(page, origin, "management");
  await page.goto(`${origin}/cijfers`);
  const links = await page
    .locator('a[href^="/cijfers/doelen/"]')
    .evaluateAll((all) =>
      all.map((link): [string, string] => [
        new URL((link as HTMLAnchorElement).href).pathname.split("/").at(-1) ?? "",
        (link.textContent ?? "").replace(/\s+/g, " "),
      ]),
    );
  await signOut(page);
  // A joint promise is named again under each of its themes; its figure stands in one place.
  const found = new Map(links.filter(([, words]) => words.includes(": ")));
  // Of the plan 93 are counted and 20 stand in words; one was added.
  expect(found.size).toBe(114);
  return found;
}

function expectOnlyBuitMoved(before: Map<string, string>, after: Map<string, string>): void {
  const moved = [...after].filter(([slug, words]) => before.get(slug) !== words).map(([slug]) => slug);
  expect(moved.sort()).toEqual([EXTRA, WORKSHOPS].sort());
  for (const slug of moved) expect(firstNumber(after.get(slug))).toBe(firstNumber(before.get(slug)) + 1);
}

function firstNumber(words: string | undefined): number {
  const afterTitle = (words ?? "").split(": ").at(-1) ?? "";
  return Number(/\d[\d.]*/.exec(afterTitle)?.[0].replaceAll(".", ""));
}

async function openRows(page: Page, origin: string): Promise<void> {
  await signIn(page, origin, "management");
  await page.goto(`${origin}/cijfers`);
  await page.locator(`a[href^="/cijfers/doelen/${WORKSHOPS}"]`).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Workshops BUIT");
  await expect(page.getByText(/samen met/i).first()).toBeVisible();
  await expect(page.getByRole("row").nth(1)).toBeVisible();
  await signOut(page);
}
