import type { Page } from "@playwright/test";
import { expect, signIn, signOut, test } from "./journey";

const WORKSHOP = "workshop-buit-voor-professionals";

/** Signs in the first of the demo people who is asked what they thought of something, and opens the questions. */
async function openQuestions(page: Page, origin: string): Promise<void> {
  for (const number of [2, 3, 4, 5, 6, 7]) {
    await signIn(page, origin, `deelnemer${number}`);
    await page.goto(`${origin}/mijn`);
    const asked = page.getByRole("region", { name: "Wat vond u ervan?" }).getByRole("link");
    if (await asked.count()) {
      await asked.first().click();
      return;
    }
    await signOut(page);
  }
  throw new Error("nobody is asked anything");
}

test.use({ viewport: { width: 390, height: 844 } });

test("who took part says once what they thought, and keeps what was typed when an answer is missing", async ({
  page,
  academy: { origin },
}) => {
  await openQuestions(page, origin);
  const address = page.url();
  await page
    .getByRole("group", { name: "Hoe bruikbaar" })
    .getByRole("radio", { name: "Goed bruikbaar", exact: true })
    .check();
  await page.getByLabel("Wat neemt u mee naar uw werk?").fill("Eerder bellen met een collega.");
  await page.getByRole("button", { name: "Verstuur antwoorden" }).click();
  await expect(page.getByRole("alert")).toContainText("Hoe duidelijk was de uitleg? Kies een antwoord.");
  await expect(page.getByLabel("Wat neemt u mee naar uw werk?")).toHaveValue("Eerder bellen met een collega.");
  await expect(page.getByRole("radio", { name: "Goed bruikbaar", exact: true })).toBeChecked();
  await page.getByRole("radio", { name: "Heel duidelijk" }).check();
  await page.getByRole("radio", { name: "Precies goed" }).check();
  await page.getByRole("button", { name: "Verstuur antwoorden" }).click();
  await expect(page.getByRole("status")).toContainText("zonder uw naam");
  await page.goto(address);
  await expect(page.getByRole("main")).toContainText("U hebt deze vragen beantwoord");
  await expect(page.getByRole("button", { name: "Verstuur antwoorden" })).toHaveCount(0);
});

test("a lead reads what people thought, and adds a question of their own", async ({ page, academy: { origin } }) => {
  await signIn(page, origin, "themahouder.mensenhandel");
  await page.goto(`${origin}/werk/aanbod/${WORKSHOP}`);
  await page.getByRole("link", { name: "wat mensen ervan vonden" }).click();
  await expect(page.getByRole("region", { name: "In cijfers" })).toContainText("Precies goed");
  await expect(page.getByRole("region", { name: "Wat kan er beter?" }).getByRole("listitem").first()).toBeVisible();
  await page.getByLabel("Tweede eigen vraag").fill("Wie had u er graag bij gehad?");
  await page.getByRole("button", { name: "Bewaar vragen" }).click();
  await expect(page.getByRole("status")).toContainText("bewaard");
  await expect(page.getByLabel("Tweede eigen vraag")).toHaveValue("Wie had u er graag bij gehad?");
  await page.getByRole("link", { name: /Heel het thema Mensenhandel/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Evaluatie van het thema");
});
