import type { EvaluationAsk } from "@db/client";
import { peopleOn } from "~/domain/accounts/people-on.server";
import { titlesOf } from "~/domain/catalogue/titles-of.server";
import { queueLetters } from "~/domain/outbox/queue-letter.server";
import { dayOf } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";

type Ask = Pick<EvaluationAsk, "id" | "personId" | "offeringId" | "closesAt">;

/** Writes to everyone who is asked, or reminded; whoever has no address hears nothing. */
export async function queueAskLetters(tx: Tx, asks: Ask[], { reminder }: { reminder: boolean }): Promise<void> {
  const titles = await titlesOf(tx, [...new Set(asks.map(({ offeringId }) => offeringId))]);
  const people = await peopleOn(tx, [...new Set(asks.map(({ personId }) => personId))], dayOf(clock.now()));
  const known = new Map(people.map((person) => [person.personId, person]));
  await queueLetters(
    tx,
    asks.flatMap(({ id, personId, offeringId, closesAt }) => {
      const person = known.get(personId);
      if (!person?.email) return [];
      const facts = { askId: id, title: titles.get(offeringId) ?? "", until: closesAt.toISOString(), reminder };
      return {
        key: `evaluation:${id}${reminder ? ":reminder" : ""}`,
        letter: { kind: "evaluation-asked" as const, facts },
        to: { address: person.email, name: person.name, personId },
        subject: { kind: "evaluation", id },
      };
    }),
  );
}
