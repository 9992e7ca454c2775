import { cancelRegistration, expect, signIn, test } from "./journey";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a professional finds, registers and cancels by plain forms", async ({ page, academy }) => {
    const { origin } = academy;
    await signIn(page, origin, "deelnemer2");
    await page.goto(`${origin}/aanbod?zoek=buit&soort=training`);
    await page.getByRole("link", { name: "Workshop BUIT voor professionals" }).first().click();
    await page.getByRole("link", { name: "BUIT herkennen en bespreken" }).first().click();
    await page.getByRole("button", { name: "Inschrijven" }).click();
    await expect(page.getByRole("status").first()).toContainText(/ingeschreven/i);
    await cancelRegistration(page);
  });

  test("a theme lead marks attendance by a plain form", async ({ page, academy }) => {
    const { origin } = academy;
    await signIn(page, origin, "themahouder.jeugd");
    await page.goto(`${origin}/werk`);
    await page
      .getByRole("link", { name: /Aanwezigheid aangeven van BUIT voor leerplicht en wijkteams/ })
      .first()
      .click();
    await page.locator('input[type="radio"][value="PRESENT"]').first().check({ force: true });
    await page.getByRole("button", { name: "Aanwezigheid opslaan" }).click();
    await expect(page.getByRole("status").first()).toContainText(/1 van/);
  });
});

test("the keyboard alone is enough to search, open and register", async ({ page, academy }) => {
  const { origin } = academy;
  await signIn(page, origin, "deelnemer3");
  await page.goto(`${origin}/aanbod`);
  await page.keyboard.press("/");
  await page.keyboard.type("buit workshop");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/zoek=buit/);
  await tabTo(page, "Workshop BUIT voor professionals");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Workshop BUIT voor professionals");
  await tabTo(page, "BUIT herkennen en bespreken");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("BUIT herkennen en bespreken");
  await tabTo(page, "Inschrijven");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").first()).toContainText(/ingeschreven/i);
});

async function tabTo(page: import("@playwright/test").Page, words: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? "");
    if (focused.includes(words)) return;
  }
  throw new Error(`the Tab key never reaches "${words}"`);
}
