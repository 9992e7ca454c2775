import { type EmailAddress, parseEmailAddress } from "~/platform/email-address";
import { linesField } from "~/platform/form-fields";
import { isId } from "~/platform/id";
import { z } from "~/platform/zod";
import { INVITE_SOURCES } from "./invite-choice";

const MOST_TYPED = 50;

const addresses = z
  .string()
  .default("")
  .transform((typed, context) => {
    const lines = typed.split(/[\n\r,;]+/).map((line) => line.trim());
    const filled = [...new Set(lines.filter((line) => line !== ""))];
    const wrong = filled.filter((line) => !parseEmailAddress(line)).slice(0, 3);
    if (wrong.length > 0)
      context.addIssue({ code: "custom", message: `Dit is geen e-mailadres: ${wrong.join(", ")}.` });
    if (filled.length > MOST_TYPED)
      context.addIssue({ code: "custom", message: `Vul hoogstens ${MOST_TYPED} adressen in.` });
    return [...new Set(filled.map(parseEmailAddress).filter((address): address is EmailAddress => address !== null))];
  });

const notListed = "Kies uit de lijst.";
const many = z.preprocess(
  (value) => (value === undefined ? [] : [value].flat()),
  z.array(z.string().refine(isId, notListed)).max(100),
);
const word = z.string().max(64).default("");

/** Whom to invite and what to write them. */
export const inviteForm = z.object({
  bron: z.preprocess(
    (value) => (value === undefined ? [] : [value].flat()),
    z.array(z.enum(INVITE_SOURCES)).min(1, "Kies wie u wilt uitnodigen."),
  ),
  doelgroep: many,
  soort: word,
  regio: word,
  organisatie: word.refine((id) => id === "" || isId(id), notListed),
  adressen: addresses,
  tekst: linesField({
    missing: "Schrijf een paar woorden: waarom nodigt u uit?",
    tooLong: "Houd het bij hoogstens 3.000 tekens.",
    longest: 3000,
  }),
  bevestigd: word,
});
