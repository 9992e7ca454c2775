import { test as base, expect, type Page } from "@playwright/test";
import { demoAddress } from "../../prisma/seed/demo/cast";
import { type Academy, startAcademy } from "../support/academy";

/** A journey in a browser that listens: an error on the console, a fault of the page or a request to a foreign host fails it. */
export const test = base.extend<{ watched: undefined }, { academy: Academy }>({
  academy: [
    async ({ browserName: _browserName }, use) => {
      const academy = await startAcademy();
      await use(academy);
      await academy.stop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  watched: [
    async ({ page }, use) => {
      const faults: string[] = [];
      watch(page, faults);
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Collects what must not happen on a page. */
function watch(page: Page, faults: string[]): void {
  page.on("console", (message) => {
    const expected = /status of (400|403|404|409)/.test(message.text());
    if (message.type() === "error" && !expected) faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`page: ${error.message}`));
  page.on("request", (request) => {
    const host = new URL(request.url()).hostname;
    if (!["localhost", "127.0.0.1", ""].includes(host)) faults.push(`foreign host: ${request.url()}`);
  });
}

/** Signs a demo person in with the code from the letter in the postbox. */
export async function signIn(page: Page, origin: string, key: string): Promise<void> {
  const email = demoAddress(key);
  await page.goto(`${origin}/inloggen`);
  const earlier = (await lettersTo(page, origin, email)).length;
  await page.getByLabel(/e-mail/i).fill(email);
  await page.getByRole("button", { name: "Stuur code" }).click();
  await expect(page.getByLabel(/code/i)).toBeVisible();
  await page.getByLabel(/code/i).fill(await codeFor(page, origin, email, earlier));
  await page.getByRole("button", { name: "Inloggen" }).click();
  await expect(page.getByRole("button", { name: "Uitloggen" })).toBeVisible();
}

export async function signOut(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Uitloggen" }).click();
  await expect(page.getByRole("link", { name: "Inloggen" }).first()).toBeVisible();
}

/** Opens an e-learning and begins it, unless it was begun before. */
export async function beginCourse(page: Page, course: string): Promise<void> {
  await page.goto(course);
  const start = page.getByRole("button", { name: "Start e-learning" });
  if (await start.isVisible()) await start.click();
  await expect(start).toBeHidden();
}

/** Gives a place or a turn in the queue up: the button, and the same words once more in the dialog it opens. */
export async function cancelRegistration(page: Page): Promise<void> {
  const button = page.getByRole("button", { name: "Annuleer inschrijving" });
  await button.first().click();
  await page.getByRole("dialog").getByRole("button", { name: "Annuleer inschrijving" }).click();
  await expect(page.getByRole("button", { name: "Inschrijven" })).toBeVisible();
}

export interface Posted {
  to: string;
  subject: string;
  text: string;
  html: string;
  attachments: { filename: string; contentType: string; content: string }[];
  sentAt: string;
}

/** The letters to an address, newest first. */
export async function lettersTo(page: Page, origin: string, email: string): Promise<Posted[]> {
  const answer = await page.request.get(`${origin}/postvak.json?to=${encodeURIComponent(email)}`);
  return (await answer.json()) as Posted[];
}

/** The code in the letter that comes on top of the `earlier` ones an address already has. */
export async function codeFor(page: Page, origin: string, email: string, earlier = 0): Promise<string> {
  let code: string | undefined;
  await expect(async () => {
    const letters = await lettersTo(page, origin, email);
    // Another letter may have come on top of it.
    const fresh = letters.slice(0, Math.max(0, letters.length - earlier));
    code = fresh.flatMap(({ text }) => /^[A-Z0-9]{4}-[A-Z0-9]{4}$/m.exec(text)?.[0] ?? [])[0];
    expect(code).toBeDefined();
  }).toPass({ timeout: 15_000 });
  return String(code);
}
