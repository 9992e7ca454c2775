import { optionalLinesField } from "~/platform/form-fields";

const LONGEST = 1000;

/** What is told with a decision: a few lines, or "" when nothing was written. */
export const reasonField = optionalLinesField({
  longest: LONGEST,
  tooLong: `Een reden kan hier ${LONGEST} tekens lang zijn.`,
});
