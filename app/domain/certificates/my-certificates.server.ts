import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { dayOf } from "~/platform/amsterdam";
import { db } from "~/platform/db.server";
import { shownCode } from "./certificate-code";
import { becauseWords } from "./certificate-words";

/** The certificates of the actor, the newest first, withdrawn ones included. */
export async function myCertificates(actor: Visitor) {
  insist(may.seeCertificates(actor, actor));
  const rows = await db.certificate.findMany({
    where: { personId: actor.personId },
    orderBy: [{ issuedOn: "desc" }, { id: "desc" }],
    select: {
      id: true,
      code: true,
      kind: true,
      title: true,
      days: true,
      studyLoadMinutes: true,
      concept: true,
      issuedOn: true,
      revokedAt: true,
      revokedReason: true,
    },
  });
  return rows.map(({ code, days, issuedOn, revokedAt, revokedReason, ...certificate }) => ({
    ...certificate,
    code: shownCode(code),
    days: days.map(dayText),
    issuedOn: dayText(issuedOn),
    withdrawnOn: revokedAt && dayOf(revokedAt),
    because: revokedReason && becauseWords(revokedReason),
  }));
}

function dayText(day: Date): string {
  return day.toISOString().slice(0, 10);
}
