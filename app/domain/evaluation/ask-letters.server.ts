import type { EvaluationAsk } from "@db/client";
import { peopleOn } from "~/domain/accounts/people-on.server";
import { titlesOf } from "~/domain/catalogue/titles-of.server";
import { EVALUATION, evaluationSubject } from "~/domain/outbox/evaluation-subject";
import { queueLetters } from "~/domain/outbox/queue-letter.server";
import { dayOf } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { lastDay } from "./evaluation-times";

type Ask = Pick<EvaluationAsk, "id" | "personId" | "offeringId" | "editionId" | "closesAt">;

/** Writes to everyone who is asked, or reminded; whoever has no address hears nothing. */
export async function queueAskLetters(tx: Tx, asks: Ask[], { reminder }: { reminder: boolean }): Promise<void> {
  const titles = await titlesOf(tx, [...new Set(asks.map(({ offeringId }) => offeringId))]);
  const addresses = await addressesOf(tx, asks);
  await queueLetters(
    tx,
    asks.flatMap(({ id, closesAt, ...ask }) => {
      const to = addresses.get(ask.personId);
      if (!to) return [];
      const facts = { askId: id, title: titles.get(ask.offeringId) ?? "", until: lastDay(closesAt), reminder };
      return {
        key: `evaluation:${id}${reminder ? ":reminder" : ""}`,
        letter: { kind: "evaluation-asked" as const, facts },
        to,
        subject: { kind: EVALUATION, id: evaluationSubject(ask) },
      };
    }),
  );
}

/** How to write to those of these people who have an address, by person. */
export async function addressesOf(tx: Tx, asks: Pick<Ask, "personId">[]) {
  const people = await peopleOn(tx, [...new Set(asks.map(({ personId }) => personId))], dayOf(clock.now()));
  return new Map(
    people.flatMap(({ personId, name, email }) => (email ? [[personId, { address: email, name, personId }]] : [])),
  );
}
