import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, signIn, test } from "./journey";

/** The sitemap, by who looks; a path may be found through a link of another page. */
const SITEMAP: Record<string, string[]> = {
  guest: [
    "/",
    "/aanbod",
    "/aanbod?zoek=bestaatniet",
    "/aanbod/workshop-buit-voor-professionals",
    "/agenda",
    "/agenda?weergave=maand",
    "/agenda?maand=2031-01&weergave=maand",
    "/themas/mensenhandel",
    "/themas/drugs?zoek=bestaatniet",
    "edition",
    "/inloggen",
    "/inchecken",
    "/account-aanvragen",
    "/toegankelijkheid",
    "/privacy",
    "/verifieer",
    "/verifieer?code=geen",
    "/verifieer/ACDE2345FHJK6789MNPR",
    "/postvak",
    "/bestaat-niet",
  ],
  deelnemer30: [
    "/",
    "/mijn",
    "/mijn/inschrijvingen",
    "/mijn/agenda",
    "/mijn/gegevens",
    "/mijn/certificaten",
    "/aanbod/workshop-buit-voor-professionals",
    "/aanbod/workshop-buit-voor-professionals/aanvraag",
    "edition",
    "/e-learning/buit-voor-professionals",
    "/e-learning/bibob",
    "block",
  ],
  "themahouder.mensenhandel": [
    "/werk",
    "attendance",
    "all meetings",
    "walk in",
    "people",
    "add person",
    "add list",
    "registration",
    "message",
    "change edition",
    "cancel edition",
    "/cijfers",
    "/cijfers/doelen/nieuw",
    "/mijn",
    "plan",
    "series",
    "edition at work",
    "/werk/locaties",
    "/werk/locaties/stadhuis-alkmaar",
    "/werk/doelgroepen",
    "/werk/aanbod/nieuw",
    "/werk/aanbod/mh-training-frontoffice-balie",
    "/werk/aanbod/workshop-buit-voor-professionals/evaluatie",
    "/werk/themas/mensenhandel/evaluatie",
    "/werk/aanbod/mh-training-frontoffice-balie/wijzigen",
    "/werk/aanbod/mh-training-frontoffice-balie/materiaal",
    "/werk/aanbod/mh-training-frontoffice-balie/afbeelding",
  ],
  beheerder: [
    "/beheer/brieven",
    "/beheer/brieven?aan=deelnemer30@demo.example",
    "/beheer/organisaties",
    "/beheer/organisaties?zoek=bestaatniet",
    "/beheer/organisaties/gemeente-alkmaar",
  ],
  management: [
    "/cijfers",
    "/cijfers?jaar=2025",
    "/cijfers/doelen/buit-e-learning-500-extra",
    "/cijfers/doelen/buit-workshops-4",
    "/cijfers/doelen/imv-cgs-bewustwordingsbijeenkomsten",
    "/cijfers/doelen/drugs-menukaart-elke-gemeente?regio=veiligheidsregio-kennemerland",
    "/cijfers?soort=gemeente&regio=veiligheidsregio-kennemerland",
    "/cijfers?stand=gehaald",
    `/cijfers/plan/${new Date().getFullYear()}/overzetten`,
    "/cijfers/organisaties/gemeente-texel",
    "/cijfers/dekking",
    "/cijfers/dekking?jaar=2025&thema=mensenhandel",
    "/cijfers/dekking/gemeente-texel?thema=mensenhandel",
    "/cijfers/doelen/imv-cgs-signalen-25-procent",
    "/cijfers/doelen/imv-cgs-signalen-25-procent/tellen",
    "/cijfers/doelen/drugs-overzicht-integrale-controles/tellen",
    "take back",
    "erase evidence",
    "/cijfers/doelen/buit-e-learning-500-extra/wijzigen",
    "/cijfers/doelen/buit-e-learning-500-extra/opmerking",
    "/cijfers/doelen/c-driosamenwerking",
    "/cijfers/doelen/c-driosamenwerking/stand",
    "counts or not",
    "edition counts",
    "/werk",
  ],
};

for (const [who, paths] of Object.entries(SITEMAP)) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`every page of ${who} is accessible and fits 320 pixels (${colorScheme})`, async ({ page, academy }) => {
      test.slow();
      await page.emulateMedia({ colorScheme });
      if (who !== "guest") await signIn(page, academy.origin, who);
      for (const path of paths) {
        await open(page, academy.origin, path);
        await page.waitForLoadState();
        const { violations } = await new AxeBuilder({ page })
          .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
          .analyze();
        expect(
          violations.map(({ id, nodes }) => `${path}: ${id} ${nodes.map(({ html }) => html).join(" | ")}`),
        ).toEqual([]);
        await expectOneHeading(page, path);
        await page.setViewportSize({ width: 320, height: 640 });
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth),
          `${path} at 320 pixels`,
        ).toBeLessThanOrEqual(320);
        await page.setViewportSize({ width: 1280, height: 800 });
      }
    });
  }
}

test("on a phone the figures stand under one another: only the grid of coverage is wider than the screen", async ({
  page,
  academy,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn(page, academy.origin, "management");
  for (const path of [
    "/cijfers/dekking",
    "/cijfers/doelen/buit-workshops-4",
    "/cijfers/doelen/drugs-menukaart-elke-gemeente",
    "/cijfers/doelen/imv-jeugd-bijeenkomsten",
  ]) {
    await page.goto(academy.origin + path);
    const wider = await page
      .locator("main :not([data-coverage] > *)")
      .evaluateAll((all) =>
        all
          .filter((each) => getComputedStyle(each).overflowX === "auto" && each.scrollWidth > each.clientWidth)
          .map((each) => each.textContent),
      );
    expect(wider, path).toEqual([]);
  }
});

async function open(page: Page, origin: string, path: string): Promise<void> {
  if (path.startsWith("/")) {
    await page.goto(origin + path);
    return;
  }
  const beside = {
    people: "deelnemers",
    registration: "deelnemers",
    message: "bericht",
    "add person": "deelnemers/toevoegen",
    "add list": "deelnemers/lijst",
    "change edition": "wijzigen",
    "cancel edition": "annuleren",
    "all meetings": "aanwezigheid/dagdelen",
    "walk in": "aanwezigheid/binnenlopen",
  }[path];
  if (beside) {
    // An edition whose attendance is asked for has people.
    await open(page, origin, "attendance");
    await page.waitForURL("**/aanwezigheid*");
    await page.goto(page.url().replace(/aanwezigheid.*/, beside));
    if (path === "registration") await page.locator("[data-arrows] h3 a").first().click();
    return;
  }
  if (path === "edition counts") {
    await open(page, origin, "counts or not");
    await page.locator('a[href^="/cijfers/uitvoeringen/"]').click();
    return;
  }
  const ways: Record<string, [from: string, link: string]> = {
    edition: ["/aanbod/workshop-buit-voor-professionals", 'a[href^="/aanbod/workshop-buit-voor-professionals/"]'],
    block: ["/e-learning/bibob", 'a[href^="/e-learning/bibob/"]'],
    attendance: ["/werk", 'a[href$="/aanwezigheid"]'],
    plan: ["/werk", 'a[href$="/plannen"]'],
    series: ["/werk/aanbod/mh-training-frontoffice-balie/plannen", 'a[href$="/reeks"]'],
    "take back": ["/cijfers/doelen/mh-btp-controles-140/tellen", 'a[href*="/terugdraaien"]'],
    "erase evidence": ["/cijfers/doelen/mh-btp-controles-140/tellen", 'a[href*="/bewijs/wissen"]'],
    "counts or not": ["/cijfers/doelen/drugs-vragenuur-integrale-controles", 'a[href^="/cijfers/regels/"]'],
    "edition at work": ["/werk", 'ol[aria-label="Komt nog"] h3 a'],
  };
  const [from, link] = ways[path] ?? ["/", "a"];
  await page.goto(origin + from);
  const start = page.getByRole("button", { name: "Start e-learning" });
  if (path === "block" && (await start.isVisible())) await start.click();
  else await page.locator(link).first().click();
}

async function expectOneHeading(page: Page, path: string): Promise<void> {
  expect(await page.getByRole("heading", { level: 1 }).count(), `${path} has one main heading`).toBe(1);
  expect(await page.title()).toContain("NHVeilig Academie");
}
