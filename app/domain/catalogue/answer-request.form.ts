import { z } from "~/platform/zod";
import { severalLines } from "../accounts/several-lines";

/** The answer to one request; `aanvraag` is its id. */
export const answerRequestForm = z.object({
  aanvraag: z.uuid({ error: "Open deze pagina opnieuw." }),
  answer: severalLines({
    missing: "Schrijf uw antwoord.",
    tooLong: "Een antwoord kan hier 4000 tekens lang zijn.",
    longest: 4000,
  }),
});
