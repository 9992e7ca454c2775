import { z } from "~/platform/zod";
import type { OfferAnswer } from "./registration-outcome";

const ANSWERS = { accepteren: "accept", weigeren: "refuse" } as const satisfies Record<string, OfferAnswer>;

export const answerOfferForm = z.object({
  antwoord: z.enum(["accepteren", "weigeren"]).transform((word) => ANSWERS[word]),
});
