import { z } from "~/platform/zod";

const ANSWER = "antwoord-";

/** The field in which one question is answered. */
export const answerField = (questionId: string) => `${ANSWER}${questionId}`;

/** What someone fills in to register: `leidinggevende` where a manager decides, and an answer per question. An empty form will do where nothing is asked. */
export const registerForm = z
  .object({ leidinggevende: z.string().default("") })
  .catchall(z.unknown())
  .transform(({ leidinggevende, ...fields }) => ({
    managerEmail: leidinggevende,
    answers: Object.fromEntries(
      Object.entries(fields).flatMap(([field, typed]) =>
        field.startsWith(ANSWER) && typeof typed === "string" ? [[field.slice(ANSWER.length), typed]] : [],
      ),
    ),
  }));
