import type { Page } from "@playwright/test";
import { expect, signIn, signOut, test } from "./journey";

const TITLE = "Drie themadagen voor scholen";

test("a lead promises something new, management publishes it, and rolls the plan over to the next year", async ({
  page,
  academy: { origin },
}) => {
  test.slow();
  await signIn(page, origin, "themahouder.mensenhandel");
  await propose(page, origin);
  const waits = page.url();
  await page.goto(`${origin}/cijfers`);
  await expect(page.getByRole("region", { name: "Wacht op publicatie" })).toContainText(TITLE);
  await expect(page.getByRole("region", { name: "Mensenhandel" })).not.toContainText(TITLE);
  await signOut(page);

  await signIn(page, origin, "management");
  await page.goto(waits);
  await page.getByRole("button", { name: "Publiceer" }).click();
  await expect(page.getByRole("heading", { level: 1, name: TITLE })).toBeVisible();

  await page.goto(`${origin}/cijfers`);
  await page.getByRole("link", { name: /Zet over naar \d{4}/ }).click();
  const added = page.getByRole("listitem").filter({ hasText: TITLE });
  await expect(added.getByRole("checkbox")).toBeChecked();
  await added.getByLabel(/^Aantal/).fill("veel");
  await page.getByRole("button", { name: /Maak het concept/ }).click();
  await expect(page.getByRole("link", { name: `${TITLE}: Vul een heel getal in` })).toBeVisible();
  await added.getByLabel(/^Aantal/).fill("5");
  await page.getByRole("button", { name: /Maak het concept/ }).click();
  await expect(page.getByRole("listitem").filter({ hasText: TITLE })).toContainText("Minstens 5");
  const year = page.url().split("/").at(-1) ?? "";
  await page.goto(`${origin}/cijfers`);
  await expect(page.getByLabel("Jaarplan")).not.toContainText(year);
  await page.getByRole("link", { name: "Bekijk het concept" }).click();
  await page.getByRole("button", { name: "Publiceer het plan" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Publiceer" }).click();
  await expect(page.getByRole("heading", { level: 1, name: `Jaarplan ${year}` })).toBeVisible();
});

async function propose(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/cijfers`);
  await page.getByRole("link", { name: "Nieuwe belofte" }).click();
  await page.getByRole("button", { name: "Bewaar en ga verder" }).click();
  await expect(page.getByRole("link", { name: "Schrijf wat er wordt beloofd." })).toBeVisible();
  await page.getByLabel("Wat wordt er beloofd?").fill(TITLE);
  await page.getByLabel("De academie telt het zelf").check();
  await page.getByLabel(/Waar staat dit/).fill("Gevraagd door de stuurgroep.");
  await page.getByRole("button", { name: "Bewaar en ga verder" }).click();
  await page.getByLabel("Wat telt u?").selectOption("EDITIONS_HELD");
  await page.getByText(/^Alleen (bij )?dit aanbod/).click();
  await page.getByLabel("Workshop BUIT voor professionals").check();
  await page.getByLabel("Aantal of percentage").fill("drie");
  await page.getByRole("button", { name: "Bewaar als concept" }).click();
  await page.getByRole("link", { name: "Aantal of percentage: Vul een heel getal in" }).click();
  await page.getByLabel("Aantal of percentage").fill("3");
  await page.getByRole("button", { name: "Bewaar als concept" }).click();
  await expect(page.getByText("Het management publiceert deze belofte.")).toBeVisible();
}
