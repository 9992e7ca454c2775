import type { Prisma } from "@db/client";
import { makeCertificateCode } from "~/domain/certificates/certificate-code";
import type { Tx } from "~/platform/db.server";
import { ledgerDay } from "./pages";
import { chance, seedFor } from "./random";
import type { Told } from "./tell-people";

type Row = Prisma.CertificateCreateManyInput;

/** Gives trainings certificates, and one to everyone who took part in them or completed an e-learning. */
export async function tellCertificates(tx: Tx, people: Told[]): Promise<void> {
  await tx.offering.updateMany({ where: { kind: "TRAINING" }, data: { certificate: true } });
  const rows = [...(await ofTrainings(tx, people)), ...(await ofCourses(tx))];
  const names = new Map(
    (await tx.person.findMany({ select: { id: true, name: true } })).map(({ id, name }) => [id, name]),
  );
  const luck = chance(seedFor("certificates"));
  await tx.certificate.createMany({
    data: rows.map((row) => ({
      ...row,
      id: luck.uuid(),
      code: makeCertificateCode((n) => luck.between(0, n - 1)),
      name: names.get(String(row.personId)),
    })),
  });
}

type Earned = Omit<Row, "code">;

async function ofTrainings(tx: Tx, people: Told[]): Promise<Earned[]> {
  const personOf = new Map(people.map(({ participantId, personId }) => [participantId, personId]));
  const attended = await tx.participation.findMany({
    where: { kind: "ATTENDED", offeringKind: "TRAINING" },
    orderBy: { sourceKey: "asc" },
    select: { participantId: true, editionId: true, recordedAt: true },
  });
  const editions = await tx.edition.findMany({
    where: { offering: { kind: "TRAINING" } },
    select: {
      id: true,
      offering: { select: { id: true, title: true, studyLoadMinutes: true } },
      meetings: { orderBy: { startsAt: "asc" }, select: { startsAt: true } },
    },
  });
  const editionOf = new Map(editions.map((edition) => [edition.id, edition]));
  return attended.flatMap(({ participantId, editionId, recordedAt }) => {
    const edition = editionOf.get(String(editionId));
    const personId = personOf.get(String(participantId));
    if (!edition || !personId) return [];
    const { id: offeringId, title, studyLoadMinutes } = edition.offering;
    const days = edition.meetings.map(({ startsAt }) => ledgerDay(startsAt));
    const words = { title, days, studyLoadMinutes, issuedOn: ledgerDay(recordedAt) };
    return [{ kind: "TOOK_PART" as const, personId, offeringId, editionId, ...words }];
  });
}

async function ofCourses(tx: Tx): Promise<Earned[]> {
  const completed = await tx.progress.findMany({
    where: { completedAt: { not: null } },
    orderBy: { id: "asc" },
    select: { personId: true, completedAt: true, offering: true },
  });
  return completed.map(({ personId, completedAt, offering: { id: offeringId, title, studyLoadMinutes } }) => {
    const issuedOn = ledgerDay(completedAt ?? new Date(0));
    const words = { title, days: [issuedOn], studyLoadMinutes, issuedOn, concept: true };
    return { kind: "COMPLETED" as const, personId, offeringId, ...words };
  });
}
