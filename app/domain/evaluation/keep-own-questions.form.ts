import { optionalLinesField } from "~/platform/form-fields";
import { z } from "~/platform/zod";

const question = optionalLinesField({ longest: 200 }).transform((text) => text.replace(/\s+/g, " "));

/** The lead's own questions; an empty one is none, and the same twice is one. */
export const ownQuestionsForm = z
  .object({ eigen1: question, eigen2: question })
  .transform(({ eigen1, eigen2 }) => [...new Set([eigen1, eigen2])].filter((text) => text !== ""));
