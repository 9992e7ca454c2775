import { optionalLinesField } from "~/platform/form-fields";
import { z } from "~/platform/zod";

const LONGEST = 2_000;

const scale = z.enum(["1", "2", "3", "4", "5"], { error: "Kies een antwoord." }).transform((value) => Number(value));
const text = optionalLinesField({ longest: LONGEST });

/** The five questions and the lead's own, whose words travel along so that an answer never lands under another question. */
export const answerEvaluationForm = z.object({
  bruikbaar: scale,
  duidelijk: scale,
  niveau: scale,
  meenemen: text,
  beter: text,
  vraag1: z.string().default(""),
  eigen1: text,
  vraag2: z.string().default(""),
  eigen2: text,
});

export type EvaluationAnswers = z.output<typeof answerEvaluationForm>;
