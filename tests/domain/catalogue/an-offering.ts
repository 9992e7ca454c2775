import type { Visitor } from "~/domain/access/actor";
import { changeOffering } from "~/domain/catalogue/change-offering.server";
import { offeringForChange } from "~/domain/catalogue/offering-for-change.server";
import { makeTheme, makeVisitor, unique } from "../../support/factories";

/** A lead with the theme they lead. */
export async function makeLead(slug?: string) {
  const theme = await makeTheme(slug);
  return { theme, lead: await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId: theme.id }] }) };
}

/** Changes an offering as its form does that was loaded just before. */
export async function changeNow(lead: Visitor, slug: string, answers: ReturnType<typeof answersFor>) {
  const { version: versie } = await offeringForChange(lead, slug);
  return changeOffering(lead, slug, { ...answers, versie });
}

/** What the form of an offering holds when all of it is in order. */
export function answersFor(themas: string[], overrides: object = {}) {
  return {
    titel: `Aanbod ${unique()}`,
    samenvatting: "Een samenvatting.",
    vorm: "workshop",
    beschrijving: "## Kop\n\nEen **beschrijving**.",
    leerdoelen: "U herkent iets.\nU weet wie u belt.",
    minuten: 90,
    certificaat: false,
    doelgroepen: [] as string[],
    themas,
    voorkennis: "",
    contactnaam: "Anna",
    contactadres: "anna@test.example" as never,
    zichtbaar: "PUBLIC" as const,
    voorbeeld: undefined,
    versie: "",
    ...overrides,
  };
}
