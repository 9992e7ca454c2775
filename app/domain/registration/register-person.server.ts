import { recordedAs, type Visitor } from "~/domain/access/actor";
import { personByEmail } from "~/domain/accounts/person-by-email.server";
import { writeAudit } from "~/domain/audit/write-audit.server";
import { lockEdition } from "~/domain/catalogue/lock-edition.server";
import { clock } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import type { EmailAddress } from "~/platform/email-address";
import type { RegisterPersonOutcome } from "./lead-outcomes";
import { latestRegistration } from "./own-registration.server";
import { placePerson } from "./place-person.server";
import { promoteWaiting } from "./promote-waiting.server";
import { insistKeepsPeople } from "./registration-at-work.server";
import { isLiving } from "./registration-state";
import { overBecause } from "./request-decision";

interface Input {
  editionId: string;
  email: EmailAddress;
  /** Needed when the academy knows nobody by this address; else theirs stands. */
  name: string;
}

/**
 * A theme lead registers someone by their whole address. Neither window nor visibility nor approval binds them; capacity,
 * queue and quota do. Again gives the same answer and changes nothing.
 */
export async function registerPerson(
  actor: Visitor,
  { editionId, email, name }: Input,
): Promise<RegisterPersonOutcome> {
  return inTransaction(async (tx) => {
    await insistKeepsPeople(tx, actor, editionId);
    const edition = await lockEdition(tx, editionId);
    const over = overBecause(edition, clock.now());
    if (over) return { outcome: over };
    const person = await personByEmail(tx, email, name);
    if (!person) return { outcome: "name-needed" };
    const { personId } = person;
    const left = await promoteWaiting(tx, edition);
    const earlier = await latestRegistration(tx, edition.id, personId);
    if (earlier && isLiving(earlier.state))
      return { outcome: "already-registered", name: person.name, state: earlier.state };
    const who = recordedAs(actor);
    const newcomer = { personId, source: "lead", reason: "registered-by-lead", approved: true } as const;
    const placed = await placePerson(tx, edition, left, { who, ...newcomer });
    await writeAudit(tx, who, {
      action: "registration.made-for-person",
      subjectKind: "registration",
      subjectId: placed.id,
      codes: { edition: edition.id, madePerson: person.made },
    });
    return { outcome: placed.state === "CONFIRMED" ? "confirmed" : "waiting", name: person.name };
  });
}
