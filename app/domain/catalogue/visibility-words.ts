import type { MaterialVisibility, Visibility } from "@db/enums";

export const materialVisibilityWords: Record<MaterialVisibility, string> = {
  PUBLIC: "voor iedereen",
  SIGNED_IN: "voor wie is ingelogd",
  PARTICIPANTS: "voor deelnemers",
};

export const offeringVisibilityWords: Record<Visibility, string> = {
  PUBLIC: "iedereen",
  SIGNED_IN: "wie is ingelogd",
  INVITED: "wie is uitgenodigd voor een uitvoering",
};
