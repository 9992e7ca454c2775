import { randomInt } from "node:crypto";
import type { CertificateKind } from "@db/enums";
import { peopleOn } from "~/domain/accounts/people-on.server";
import { queueLetters } from "~/domain/outbox/queue-letter.server";
import { type Day, dayOf } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { newId } from "~/platform/id";
import { makeCertificateCode } from "./certificate-code";

/** What a certificate says, but for whom. */
export interface Earned {
  kind: CertificateKind;
  offeringId: string;
  editionId: string | null;
  title: string;
  studyLoadMinutes: number;
  concept: boolean;
}

/** Gives each of these people a certificate of their days with the words of today, and tells them by letter. The caller knows that they have none in force. */
export async function issueCertificates(tx: Tx, days: ReadonlyMap<string, Day[]>, earned: Earned): Promise<void> {
  if (days.size === 0) return;
  const now = clock.now();
  const issuedOn = dayOf(now);
  const issued = (await peopleOn(tx, [...days.keys()], issuedOn)).map((person) => ({ id: newId(now), ...person }));
  await tx.certificate.createMany({
    data: issued.map(({ id, personId, name }) => ({
      ...{ id, personId, name, ...earned },
      code: makeCertificateCode(randomInt),
      days: (days.get(personId) ?? []).map((day) => new Date(day)),
      issuedOn: new Date(issuedOn),
    })),
  });
  const { kind, title } = earned;
  await queueLetters(
    tx,
    issued.flatMap(({ id, personId, name, email }) => {
      if (email === null) return [];
      const letter = { kind: "certificate-ready" as const, facts: { title, completed: kind === "COMPLETED" } };
      const to = { address: email, name, personId };
      return [{ key: `certificate:${id}`, letter, to, subject: { kind: "certificate", id } }];
    }),
  );
}
