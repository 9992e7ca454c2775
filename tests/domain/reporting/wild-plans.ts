import { addDays, instantAt } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { db, inTransaction } from "~/platform/db.server";
import { newId } from "~/platform/id";
import { dice } from "./a-ledger";

type Roll = (sides: number) => number;

interface Wild {
  roll: Roll;
  /** The days on which something is planned or changed, and those on which editions are held: both from the first one on. */
  firstDay: string;
  days: number;
}

/** So many steps in the life of a planning, each at a moment of its own: editions made, changed and removed, and people who book and leave. */
export async function plantWildPlans(seed: number, steps: number, firstDay: string, days: number): Promise<void> {
  const wild = { roll: dice(seed), firstDay, days };
  const moments = Array.from({ length: steps }, () => wild.roll(days)).sort((one, other) => one - other);
  const kept = clock.now();
  for (const moment of moments) {
    clock.set(instantAt(addDays(firstDay, moment), `${String(wild.roll(24)).padStart(2, "0")}:30`));
    await someStep(wild);
  }
  clock.set(kept);
}

/** One thing that happens to what is planned, now. */
export async function someStep(wild: Wild): Promise<void> {
  const { roll } = wild;
  const editions = await db.edition.findMany({ orderBy: { id: "asc" }, select: { id: true, state: true } });
  const edition = editions[roll(Math.max(1, editions.length))];
  if (!edition || roll(3) === 0) return makes(wild);
  if (roll(2) === 0) return books(wild, edition.id);
  return changes(wild, edition);
}

async function makes({ roll, firstDay, days }: Wild): Promise<void> {
  const offerings = await db.offering.findMany({ where: { kind: { not: "E_LEARNING" } }, orderBy: { slug: "asc" } });
  const { id: offeringId } = offerings[roll(offerings.length)] ?? { id: "" };
  const day = addDays(firstDay, roll(days));
  const facts = { offeringId, title: "Wild", capacity: 1 + roll(9), minimumToRun: roll(4), state: "DRAFT" as const };
  await inTransaction(async (tx) => {
    const { id } = await tx.edition.create({ data: { ...facts, id: newId(clock.now()) } });
    await tx.meeting.create({ data: { editionId: id, ...timesOn(day, roll) } });
    if (roll(3) > 0) await tx.edition.update({ where: { id }, data: { state: "PUBLISHED", publishedAt: clock.now() } });
  });
}

// Some go on until after midnight.
function timesOn(day: string, roll: Roll) {
  const late = roll(5) === 0;
  return {
    startsAt: instantAt(day, late ? "22:00" : "10:00"),
    endsAt: late ? instantAt(addDays(day, 1), "00:30") : instantAt(day, "12:00"),
  };
}

async function changes(wild: Wild, { id, state }: { id: string; state: string }): Promise<void> {
  const { roll, firstDay, days } = wild;
  const now = clock.now();
  const cancel = { state: "CANCELLED" as const, cancelledAt: now };
  const venue = await db.venue.findFirst({ orderBy: { slug: "asc" } });
  await inTransaction(async (tx) => {
    const set = (data: Parameters<typeof tx.edition.update>[0]["data"]) => tx.edition.update({ where: { id }, data });
    const acts = [
      () => set({ capacity: 1 + roll(20) }),
      () => set({ minimumToRun: roll(5) }),
      () => set({ venueId: roll(2) === 0 ? (venue?.id ?? null) : null }),
      () => (state === "DRAFT" ? set({ state: "PUBLISHED", publishedAt: now }) : set({ capacity: 2 })),
      () => (state === "CANCELLED" ? set({ capacity: 3 }) : roll(2) === 0 ? set(cancel) : set({ capacity: 4 })),
      () => tx.meeting.updateMany({ where: { editionId: id }, data: timesOn(addDays(firstDay, roll(days)), roll) }),
      () => (state === "DRAFT" ? tx.edition.delete({ where: { id } }) : set({ minimumToRun: 1 })),
      async () => {
        const { offeringId } = await tx.edition.findUniqueOrThrow({ where: { id }, select: { offeringId: true } });
        const themes = await tx.theme.findMany({ orderBy: { slug: "asc" }, select: { id: true } });
        await tx.offeringTheme.deleteMany({ where: { offeringId } });
        const own = themes.filter(() => roll(3) === 0).map((theme) => ({ offeringId, themeId: theme.id }));
        await tx.offeringTheme.createMany({ data: own });
      },
    ];
    await acts[roll(acts.length)]?.();
  });
}

/** Some people get a place, some wait; or some of those who were there leave or move up. */
async function books({ roll }: Wild, editionId: string): Promise<void> {
  const facts = { editionId, at: clock.now(), actorKind: "SYSTEM" as const };
  const there = await db.registrationChange.findMany({ where: { editionId }, orderBy: { id: "asc" } });
  const last = new Map(there.map((change) => [change.registrationId, change.toState]));
  const again = [...last].filter(() => roll(4) === 0);
  const moved = again.flatMap(([registrationId, fromState], index) => {
    const toState = { CONFIRMED: "CANCELLED" as const, WAITING: "CONFIRMED" as const }[String(fromState)];
    return toState ? [{ ...facts, registrationId, fromState, toState, reason: `step ${index} ${toState}` }] : [];
  });
  const fresh = Array.from({ length: roll(7) }, () => ({
    ...facts,
    registrationId: newId(clock.now()),
    toState: roll(4) === 0 ? ("WAITING" as const) : ("CONFIRMED" as const),
    reason: "registered",
  }));
  await db.registrationChange.createMany({ data: [...moved, ...fresh] });
}

/** Of those who had a place in editions that are over some came, as the ledger has it. */
export async function attendSome(seed: number): Promise<void> {
  const roll = dice(seed);
  const past = await db.edition.findMany({
    where: { endsAt: { lt: clock.now() }, state: "PUBLISHED" },
    orderBy: { id: "asc" },
    include: { offering: { include: { format: true, themes: { include: { theme: true } } } } },
  });
  const rows = past.flatMap(({ id, offering, endsAt, venueId }) =>
    Array.from({ length: roll(8) }, (_, index) => ({
      kind: "ATTENDED" as const,
      participantId: newId(clock.now()),
      offeringId: offering.id,
      editionId: id,
      offeringKind: offering.kind,
      format: offering.format.slug,
      themes: offering.themes.map(({ theme }) => theme.slug),
      audiences: [],
      online: venueId === null,
      day: new Date(String(endsAt?.toISOString().slice(0, 10))),
      recordedAt: new Date(Number(endsAt?.getTime()) + roll(20) * 86_400_000),
      source: "test",
      sourceKey: `wild:${seed}:${id}:${index}`,
    })),
  );
  await db.participation.createMany({ data: rows });
}
