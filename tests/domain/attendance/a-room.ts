import { randomUUID } from "node:crypto";
import type { Visitor } from "~/domain/access/actor";
import { markAttendance } from "~/domain/attendance/mark-attendance.server";
import type { MarkValue } from "~/domain/attendance/marks";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { isId } from "~/platform/id";
import { makeEdition, makeOffering, makeOrganisation, makeTheme, makeVisitor } from "../../support/factories";

type Wishes = Parameters<typeof makeEdition>[0] & { people?: number; attendanceShare?: number };

/** An edition of a lead's theme, its people (p1, p2 ...) with a confirmed place. It starts on 12 March 2026 at 13.30 unless said otherwise. */
export async function aRoom({ people = 3, attendanceShare = 80, ...wishes }: Wishes = {}) {
  const theme = await makeTheme();
  const lead = await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId: theme.id }] });
  const offeringId = wishes.offeringId ?? (await makeOffering({ themeIds: [theme.id] })).id;
  const made = await makeEdition({ startsInHours: 0, ...wishes, offeringId, capacity: Math.max(people, 20) });
  const edition = await db.edition.update({
    where: { id: made.id },
    data: { attendanceShare },
    include: { meetings: { orderBy: { startsAt: "asc" } }, offering: true },
  });
  const registrations = await seat(edition.id, people);
  return { theme, lead, edition, registrations, meeting: String(edition.meetings[0]?.id) };
}

export type Room = Awaited<ReturnType<typeof aRoom>>;

/** People with a membership and a confirmed place, in one go whatever their number; returns their registrations in order. */
async function seat(editionId: string, count: number): Promise<{ id: string; personId: string }[]> {
  const now = clock.now();
  const { id: organisationId } = await makeOrganisation();
  const people = Array.from({ length: count }, (_, index) => ({ id: randomUUID(), name: `P${index + 1}` }));
  const fromDay = new Date("2020-01-01");
  await db.person.createMany({ data: people.map((person) => ({ ...person, createdAt: now })) });
  await db.membership.createMany({
    data: people.map(({ id }) => ({ personId: id, organisationId, organisationKind: "gemeente", fromDay })),
  });
  return db.registration.createManyAndReturn({
    data: people.map(({ id }) => ({
      editionId,
      personId: id,
      state: "CONFIRMED" as const,
      source: "self",
      requestedAt: now,
      confirmedAt: now,
    })),
    select: { id: true, personId: true },
  });
}

interface More {
  as?: Visitor;
  meeting?: string;
  headcount?: number | null;
  /** What the marker looks at; what is saved unless said otherwise. */
  seen?: Look;
  reason?: string;
}

/** What someone sees who opens the list of a meeting now. */
export async function look({ meeting }: Room, meetingId = meeting) {
  const marks = isId(meetingId) ? await db.mark.findMany({ where: { meetingId } }) : [];
  const counted = isId(meetingId) ? await db.headcount.findUnique({ where: { meetingId } }) : null;
  const seen = new Map(marks.map(({ registrationId, value, minutes }) => [registrationId, { value, minutes }]));
  return { seen, seenHeadcount: counted?.count ?? null };
}

type Look = Awaited<ReturnType<typeof look>>;

/** "P A 30": marks the people of a room in order: present, absent, excused, so many minutes, "-" for no mark. */
export async function mark(room: Room, words: string, more: More = {}) {
  const values: Record<string, MarkValue> = { P: "PRESENT", A: "ABSENT", E: "EXCUSED" };
  const marks = new Map(
    words.split(" ").flatMap((word, index) => {
      const id = room.registrations[index]?.id;
      if (word === "-" || !id) return [];
      const value = values[word] ?? "PARTLY";
      return [[id, { value, minutes: value === "PARTLY" ? Number(word) : null }] as const];
    }),
  );
  const { as = room.lead, meeting = room.meeting, headcount, reason = "Verkeerde rij." } = more;
  const seen = more.seen ?? (await look(room, meeting));
  return markAttendance(as, { editionId: room.edition.id, meetingId: meeting, marks, headcount, ...seen, reason });
}

/** What the ledger says of an edition now: "ATTENDED p1 2026-03-12", the standing lines alone, sorted. */
export async function ledgerOf({ edition, registrations }: Room): Promise<string[]> {
  const rows = await db.participation.findMany({ where: { editionId: edition.id } });
  const takenBack = new Set(rows.map(({ reverses }) => reverses));
  const ties = await db.participantTie.findMany({ where: { personId: { not: null } } });
  const who = (participantId: string | null) => {
    const personId = ties.find((tie) => tie.participantId === participantId)?.personId;
    const index = registrations.findIndex((registration) => registration.personId === personId);
    return participantId ? `p${index + 1} ` : "";
  };
  return rows
    .filter(({ id, reverses }) => reverses === null && !takenBack.has(id))
    .map(({ kind, participantId, day }) => `${kind} ${who(participantId)}${day.toISOString().slice(0, 10)}`)
    .sort();
}
