import { peopleOn } from "~/domain/accounts/people-on.server";
import { queueLetters } from "~/domain/outbox/queue-letter.server";
import { sentAbout } from "~/domain/outbox/sent-about.server";
import { withdrawLetters } from "~/domain/outbox/withdraw-letters.server";
import { dayOf } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { becauseWords, type Untrue } from "./certificate-words";

/** Withdraws these certificates with the letters that have not gone; whoever was told of theirs hears that it no longer holds. */
export async function revokeCertificates(tx: Tx, ids: string[], because: Untrue): Promise<void> {
  if (ids.length === 0) return;
  await tx.certificate.updateMany({
    where: { id: { in: ids } },
    data: { revokedAt: clock.now(), revokedReason: because },
  });
  await withdrawLetters(tx, { kind: "certificate", ids });
  await tellWithdrawn(tx, [...(await sentAbout(tx, { kind: "certificate", ids }))], because);
}

async function tellWithdrawn(tx: Tx, ids: string[], because: Untrue): Promise<void> {
  if (ids.length === 0) return;
  const told = await tx.certificate.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      personId: true,
      title: true,
      offering: { select: { contactName: true, contactEmail: true } },
    },
  });
  const people = await peopleOn(
    tx,
    told.flatMap(({ personId }) => personId ?? []),
    dayOf(clock.now()),
  );
  await queueLetters(
    tx,
    told.flatMap(({ id, title, offering, ...holder }) => {
      const person = people.find(({ personId }) => personId === holder.personId);
      if (!person?.email) return [];
      const { personId, name, email: address } = person;
      const facts = { title, because: becauseWords(because), ...offering };
      const letter = { kind: "certificate-withdrawn" as const, facts };
      return [{ key: `certificate-withdrawn:${id}`, letter, to: { address, name, personId } }];
    }),
  );
}
