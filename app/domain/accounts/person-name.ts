import { lineField } from "~/platform/form-fields";

/** The form field for the name of a person. */
export const personName = lineField({
  missing: "Vul uw naam in.",
  tooLong: "Een naam kan hier 100 tekens lang zijn.",
  longest: 100,
});
