import type { Page } from "@playwright/test";
import { everyBlock } from "./test-pool";

/** Starts a course and does each block with the first thing at hand, until it leads back to the course. */
export async function doEveryBlock(page: Page, course: string): Promise<void> {
  await page.goto(course);
  await page.getByRole("button", { name: "Start e-learning" }).click();
  await everyBlock(page, course, doBlock);
}

async function doBlock(page: Page): Promise<void> {
  const check = page.getByRole("button", { name: "Controleer antwoord" });
  const choice = page.locator('button[name="keuze"]');
  const onward = page.getByRole("main").getByRole("link", { name: "Verder", exact: true });
  if (await check.isVisible()) {
    await answerFirst(page);
    await check.click();
    await onward.click();
  } else if (await choice.first().isVisible()) {
    while (await choice.first().isVisible()) await choice.first().click();
    await onward.click();
  } else {
    await page.getByRole("button", { name: "Verder", exact: true }).click();
  }
}

/** Answers with the first thing at hand. */
export async function answerFirst(page: Page): Promise<void> {
  const form = page.locator("main form").last();
  const choice = form.locator('input[type="radio"], input[type="checkbox"]');
  if ((await choice.count()) > 0) return choice.first().check({ force: true });
  const selects = form.locator("select");
  for (let nth = 0; nth < (await selects.count()); nth += 1) {
    const options = await selects.nth(nth).locator("option").count();
    await selects.nth(nth).selectOption({ index: 1 + (nth % (options - 1)) });
  }
  const written = form.locator('input[name="antwoord"], textarea[name="antwoord"]');
  if ((await written.count()) > 0) await written.first().fill("12");
}
