/** What each part of an offering is called on its form. */
export const offeringPartNames = {
  titel: "Titel",
  samenvatting: "Samenvatting",
  vorm: "Wat is het?",
  beschrijving: "Waar het over gaat",
  leerdoelen: "Wat deelnemers leren",
  minuten: "Studielast in minuten",
  certificaat: "Certificaat",
  doelgroepen: "Doelgroepen",
  themas: "Thema's",
  voorkennis: "Voorkennis",
  contactnaam: "Contactpersoon",
  contactadres: "E-mailadres voor vragen",
  zichtbaar: "Zichtbaar voor",
} as const;

export type OfferingPart = keyof typeof offeringPartNames;
