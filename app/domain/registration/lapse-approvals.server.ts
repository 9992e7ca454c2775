import type { Prisma } from "@db/client";
import { recordedAs, system } from "~/domain/access/actor";
import { lockEdition } from "~/domain/catalogue/lock-edition.server";
import { clock } from "~/platform/clock";
import { db, inTransaction } from "~/platform/db.server";
import { eachInTurn } from "~/platform/each-in-turn.server";
import { changeRegistrations, forChange } from "./change-registrations.server";
import { promoteWaiting } from "./promote-waiting.server";

/** Ends the requests whose manager did not answer in time: a transaction per edition, so that one cannot hold up another. */
export async function lapseApprovals(): Promise<void> {
  const unanswered = await db.registration.findMany({
    where: { ...withoutAnswer(), edition: stillAsks },
    distinct: ["editionId"],
    select: { editionId: true },
  });
  await eachInTurn(unanswered, ({ editionId }) => lapse(editionId));
}

function lapse(editionId: string): Promise<void> {
  return inTransaction(async (tx) => {
    const edition = await lockEdition(tx, editionId);
    if (edition.state !== "PUBLISHED" || edition.approval !== "MANAGER") return;
    await promoteWaiting(tx, edition);
    const overdue = await tx.registration.findMany({ where: { editionId, ...withoutAnswer() }, select: forChange });
    const changes = overdue.map((registration) => {
      return { registration, to: "LAPSED", reason: "approval-expired" } as const;
    });
    await changeRegistrations(tx, edition, recordedAs(system("timetable")), changes);
  });
}

// Where the edition's lead decides now, or nobody has to, the request waits on.
const stillAsks = { state: "PUBLISHED", approval: "MANAGER" } as const satisfies Prisma.EditionWhereInput;

function withoutAnswer(): Prisma.RegistrationWhereInput {
  return {
    state: "REQUESTED",
    approvedAt: null,
    approval: { decidedAt: null, expiresAt: { lte: clock.now() } },
  };
}
