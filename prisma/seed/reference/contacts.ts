const addresses: Record<string, string> = {
  "riec-kernactiviteiten": "riec",
  drugs: "drugs",
  "criminele-geldstromen": "geldstromen",
  mensenhandel: "mensenhandel",
  "weerbare-jeugd": "jeugd",
  "cybercrime-gedigitaliseerde-criminaliteit": "cyber",
  "maatschappelijke-onrust-radicalisering": "onrust",
  "jeugd-en-veiligheid": "jeugd",
};

/** Whom to ask about an offering: the team of its first theme, never a person. The domain does not exist. */
export function contactOf(theme: { slug: string; shortTitle: string } | undefined): { name: string; email: string } {
  const address = addresses[theme?.slug ?? ""];
  if (!theme || !address) return { name: "NHVeilig Academie", email: "academie@nhveilig.example" };
  return { name: `Themateam ${theme.shortTitle}`, email: `${address}@nhveilig.example` };
}
