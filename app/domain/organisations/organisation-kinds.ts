interface Kind {
  slug: string;
  title: string;
  /** Whether someone whose employer is not listed can choose it. */
  open: boolean;
}

/** What kinds of organisation there are, in the order in which a list shows them. */
export const organisationKinds = [
  { slug: "gemeente", title: "Gemeente", open: true },
  { slug: "onderwijs", title: "Onderwijs", open: true },
  { slug: "jeugdwerk", title: "Jongerenwerk of jeugdwerk", open: true },
  { slug: "jeugdzorg", title: "Jeugdzorg", open: true },
  { slug: "zorg", title: "Zorg", open: true },
  { slug: "welzijn", title: "Welzijn of maatschappelijk werk", open: true },
  { slug: "wonen", title: "Wonen (woningcorporatie of opvang)", open: true },
  { slug: "politie", title: "Politie", open: true },
  { slug: "om", title: "Openbaar Ministerie", open: true },
  { slug: "rijkspartner", title: "Rijksdienst (zoals de Belastingdienst of de IND)", open: true },
  { slug: "omgevingsdienst", title: "Omgevingsdienst", open: true },
  { slug: "ondernemers", title: "Bedrijf of ondernemersvereniging", open: true },
  { slug: "overig", title: "Iets anders", open: true },
  { slug: "provincie", title: "Provincie", open: false },
  { slug: "veiligheidsregio", title: "Veiligheidsregio", open: false },
  { slug: "zorg-en-veiligheidshuis", title: "Zorg- en Veiligheidshuis", open: false },
  { slug: "ggd", title: "GGD", open: false },
  { slug: "veilig-thuis", title: "Veilig Thuis", open: false },
  { slug: "riec", title: "RIEC", open: false },
  { slug: "riec-buurregio", title: "RIEC van een andere regio", open: false },
  { slug: "landelijk-netwerk", title: "Landelijk netwerk", open: false },
  { slug: "nhveilig", title: "NHVeilig", open: false },
] as const satisfies readonly Kind[];

/** The kind as a screen names it; a kind that is no longer in the list is shown by its slug. */
export function organisationKindTitle(slug: string): string {
  return organisationKinds.find((kind) => kind.slug === slug)?.title ?? slug;
}
