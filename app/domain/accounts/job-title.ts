import { oneLine } from "./one-line";

/** The form field for what someone does for work, in their own words. */
export const jobTitleField = oneLine({
  missing: "Vul uw functie in.",
  tooLong: "Een functie kan hier 100 tekens lang zijn.",
  longest: 100,
});
