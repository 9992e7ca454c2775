import { makeTheme, makeVisitor, unique } from "../../support/factories";

/** A lead with the theme they lead. */
export async function makeLead(slug?: string) {
  const theme = await makeTheme(slug);
  return { theme, lead: await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId: theme.id }] }) };
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
    ...overrides,
  };
}
