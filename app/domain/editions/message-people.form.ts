import { hiddenIdField, lineField, linesField } from "~/platform/form-fields";
import { z } from "~/platform/zod";
import { type MessageTarget, parseMessageTarget } from "./message-people-target";

const LONGEST_SUBJECT = 120;
const LONGEST_MESSAGE = 5_000;

const several = z.array(z.string()).default([]);

/** A message to people of an edition: `nieuw` is the id the page gave it, `bevestigd` says that its effect was seen. */
export const messagePeopleForm = z
  .object({
    nieuw: hiddenIdField,
    wie: several,
    staat: several,
    organisatie: z.string().default(""),
    zoek: z.string().default(""),
    onderwerp: lineField({
      missing: "Vul een onderwerp in.",
      tooLong: `Maak het onderwerp korter: hooguit ${LONGEST_SUBJECT} tekens.`,
      longest: LONGEST_SUBJECT,
    }),
    tekst: linesField({
      missing: "Schrijf wat u wilt zeggen.",
      tooLong: `Maak het bericht korter: hooguit ${LONGEST_MESSAGE} tekens.`,
      longest: LONGEST_MESSAGE,
    }),
    bevestigd: z.string().default(""),
  })
  .transform(({ nieuw, onderwerp, tekst, bevestigd, ...who }) => ({
    messageId: nieuw,
    subject: onderwerp,
    text: tekst,
    agreed: bevestigd,
    target: targetOf(who),
  }));

interface Who {
  wie: string[];
  staat: string[];
  organisatie: string;
  zoek: string;
}

function targetOf({ wie, staat, organisatie, zoek }: Who): MessageTarget {
  const several = [...wie.map((id) => ["wie", id]), ...staat.map((slug) => ["staat", slug])];
  return parseMessageTarget(new URLSearchParams([...several, ["organisatie", organisatie], ["zoek", zoek]]));
}
