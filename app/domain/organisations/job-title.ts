import { lineField } from "~/platform/form-fields";

/** The form field for what someone does for work, in their own words. */
export const jobTitleField = lineField({
  missing: "Vul uw functie in.",
  tooLong: "Een functie kan hier 100 tekens lang zijn.",
  longest: 100,
});
