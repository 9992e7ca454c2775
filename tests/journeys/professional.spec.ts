import type { Page } from "@playwright/test";
import { demoAddress } from "../../prisma/seed/demo/cast";
import { cancelRegistration, expect, lettersTo, signIn, test } from "./journey";

const WORKSHOP = "/aanbod/workshop-buit-voor-professionals";

/** Opens the coming edition with this title. */
async function openEdition(page: Page, origin: string, title: string): Promise<void> {
  await page.goto(origin + WORKSHOP);
  await page.getByRole("list", { name: "Datums" }).getByRole("link", { name: title, exact: true }).first().click();
}

const panel = (page: Page) => page.getByRole("complementary").last();

test.use({ viewport: { width: 390, height: 844 } });

test("a professional answers an edition's questions, reads where they stand, and cancels with a reason", async ({
  page,
  academy,
}) => {
  await signIn(page, academy.origin, "deelnemer151");
  await openEdition(page, academy.origin, "BUIT voor teams");
  await panel(page)
    .getByRole("link", { name: /^(Inschrijven|Zet mij op de wachtlijst)$/ })
    .click();
  await page.getByRole("radio", { name: "Op straat" }).check();
  await page.getByRole("main").getByRole("button").last().click();
  await expect(page.getByRole("alert")).toContainText("Beantwoord deze vraag.");
  await expect(page.getByRole("radio", { name: "Op straat" })).toBeChecked();
  await page
    .getByRole("group", { name: /e-learning al gedaan/ })
    .getByRole("radio", { name: "Nee" })
    .check();
  await page.getByRole("main").getByRole("button").last().click();
  await expect(page.getByRole("status")).toContainText(/U bent ingeschreven|wachtlijst/);
  await panel(page).getByText("Hoe dit ging").click();
  await expect(panel(page)).toContainText("U meldde u aan.");
  await page.getByRole("button", { name: "Annuleer inschrijving" }).first().click();
  await page.getByLabel("Waarom kunt u niet?").fill("Ik heb die dag dienst.");
  await page.getByRole("dialog").getByRole("button", { name: "Annuleer inschrijving" }).click();
  await expect(page.getByRole("status")).toContainText("geannuleerd");
});

test("a professional wants more: to be kept informed, and a workshop for the whole team, which its lead answers", async ({
  page,
  academy,
}) => {
  await signIn(page, academy.origin, "deelnemer152");
  await page.goto(academy.origin + WORKSHOP);
  await page.getByRole("button", { name: "Houd mij op de hoogte" }).click();
  await expect(page.getByRole("button", { name: "Stop met berichten" })).toBeVisible();
  await page.goto(`${academy.origin}/mijn`);
  await expect(page.getByRole("region", { name: "Wij houden u op de hoogte" })).toContainText(
    "Workshop BUIT voor professionals",
  );
  await page.goto(academy.origin + WORKSHOP);
  await page.getByRole("link", { name: "Vraag aan voor uw organisatie" }).click();
  await page.getByLabel("Voor hoeveel mensen?").fill("veel");
  await page.getByLabel("Wat zoekt u?").fill("Een ochtend voor ons hele team.");
  await page.getByRole("button", { name: "Verstuur aanvraag" }).click();
  await expect(page.getByRole("alert")).toContainText("Vul een aantal in");
  await expect(page.getByLabel("Wat zoekt u?")).toHaveValue("Een ochtend voor ons hele team.");
  await page.getByLabel("Voor hoeveel mensen?").fill("14");
  await page.getByRole("button", { name: "Verstuur aanvraag" }).click();
  await expect(page.getByRole("status")).toContainText("Uw aanvraag is verstuurd");

  await page.context().clearCookies();
  await signIn(page, academy.origin, "themahouder.mensenhandel");
  await page.goto(`${academy.origin}/werk${WORKSHOP}/aanvragen`);
  const request = page.getByRole("article").filter({ hasText: "Een ochtend voor ons hele team." });
  await request.getByRole("textbox").fill("Dat kan in januari, ik bel u.");
  await request.getByRole("button", { name: "Verstuur antwoord" }).click();
  await expect(page.getByRole("status")).toContainText("per e-mail");
  await expect(async () => {
    const [letter] = await lettersTo(page, academy.origin, demoAddress("deelnemer152"));
    expect(letter?.text).toContain("Dat kan in januari");
  }).toPass({ timeout: 15_000 });
});

test("a professional says what fits their work, and finds it kept", async ({ page, academy }) => {
  await signIn(page, academy.origin, "deelnemer153");
  await page.goto(`${academy.origin}/mijn`);
  await page.getByRole("link", { name: "Mijn gegevens" }).click();
  await page.getByLabel("Uw functie").fill("Adviseur weerbaarheid");
  await page.getByRole("checkbox", { name: "CISO" }).check();
  await page.getByRole("button", { name: "Gegevens opslaan" }).click();
  await expect(page.getByRole("status")).toContainText("opgeslagen");
  await expect(page.getByRole("checkbox", { name: "CISO" })).toBeChecked();
  await expect(page.getByLabel("Uw functie")).toHaveValue("Adviseur weerbaarheid");
});

test("two taps on a phone register", async ({ page, academy }) => {
  await signIn(page, academy.origin, "deelnemer154");
  await openEdition(page, academy.origin, "BUIT herkennen en bespreken");
  await page.getByRole("button", { name: "Inschrijven" }).click();
  await expect(page.getByRole("status")).toContainText("U bent ingeschreven");
  await expect(panel(page)).toContainText("U bent ingeschreven");
  for (const list of [WORKSHOP, "/agenda"]) {
    await page.goto(academy.origin + list);
    const line = page.getByRole("listitem").filter({ hasText: "BUIT herkennen en bespreken" }).last();
    await expect(line).toContainText("u bent ingeschreven");
  }
  await openEdition(page, academy.origin, "BUIT herkennen en bespreken");
  await cancelRegistration(page);
});
