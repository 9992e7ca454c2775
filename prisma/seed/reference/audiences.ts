type SeedAudience = { slug: string; title: string; position: number };

const inOrder: Omit<SeedAudience, "position">[] = [
  { slug: "gemeentelijke-professional", title: "Gemeentelijke professional" },
  { slug: "beleidsmedewerker-veiligheid", title: "Beleidsmedewerker veiligheid" },
  { slug: "gemeentelijk-jurist", title: "Gemeentelijk jurist" },
  { slug: "toezichthouder", title: "Toezichthouder" },
  { slug: "toezichthouder-btp", title: "Toezichthouder BTP" },
  { slug: "aandachtsfunctionaris-mensenhandel", title: "Aandachtsfunctionaris mensenhandel" },
  { slug: "beleidsmedewerker-mensenhandel", title: "Beleidsmedewerker mensenhandel" },
  { slug: "frontoffice", title: "Medewerker frontoffice of balie" },
  { slug: "leidinggevende-frontoffice", title: "Leidinggevende frontoffice of balie" },
  { slug: "ciso", title: "CISO" },
  { slug: "bestuurder", title: "Bestuurder" },
  { slug: "ambtelijk-adviseur", title: "Ambtelijk adviseur" },
  { slug: "gemeentesecretaris", title: "Gemeentesecretaris" },
  { slug: "wijkagent", title: "Wijkagent" },
  { slug: "politie", title: "Politie" },
  { slug: "openbaar-ministerie", title: "Openbaar Ministerie" },
  { slug: "rijkspartner", title: "Rijkspartner (RIEC-convenant)" },
  { slug: "brandweer", title: "Brandweer" },
  { slug: "jeugdprofessional", title: "Jeugd- en veiligheidsprofessional" },
  { slug: "jongerenwerker", title: "Jongerenwerker" },
  { slug: "onderwijsprofessional", title: "Onderwijsprofessional" },
  { slug: "zorgprofessional", title: "Zorgprofessional" },
  { slug: "zorg-en-veiligheidshuis", title: "Zorg- en Veiligheidshuis" },
  { slug: "sleutelfiguur", title: "Sleutelfiguur" },
  { slug: "ondernemer", title: "Ondernemer" },
  { slug: "inwoner", title: "Inwoner" },
];

/** The managed list of audiences: the functions and groups that the Jaarplan names. */
export const audiences: readonly SeedAudience[] = inOrder.map((audience, index) => ({
  ...audience,
  position: index + 1,
}));
