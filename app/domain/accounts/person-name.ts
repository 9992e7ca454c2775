import { oneLine } from "./one-line";

/** The form field for the name of a person. */
export const personName = oneLine({
  missing: "Vul uw naam in.",
  tooLong: "Een naam kan hier 100 tekens lang zijn.",
  longest: 100,
});
