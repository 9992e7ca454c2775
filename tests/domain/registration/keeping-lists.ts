import { makeEdition, makeOffering, makeTheme, makeVisitor } from "../../support/factories";

/** A theme with its lead, and a way to make editions that this lead keeps the list of. */
export async function aThemeLead() {
  const theme = await makeTheme();
  const lead = await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId: theme.id }] });
  const offering = await makeOffering({ themeIds: [theme.id] });
  const edition = (overrides: Parameters<typeof makeEdition>[0] = {}) =>
    makeEdition({ offeringId: offering.id, ...overrides });
  return { theme, lead, offering, edition };
}

/** Who may not keep that lead's lists: another lead, a trainer, a professional. */
export async function strangers() {
  const other = await makeTheme();
  return [
    await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId: other.id }] }),
    await makeVisitor({ roles: [{ role: "TRAINER" }] }),
    await makeVisitor(),
  ];
}
