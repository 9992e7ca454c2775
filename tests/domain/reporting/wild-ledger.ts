import { randomUUID } from "node:crypto";
import type { OfferingKind, ParticipationKind, Prisma } from "@db/client";
import { addDays, endOfDay, startOfDay } from "~/platform/amsterdam";
import { db } from "~/platform/db.server";
import { makeOffering, makeOrganisation, makeTheme } from "../../support/factories";
import { dice } from "./a-ledger";

type NewRow = Prisma.ParticipationCreateManyInput & { recordedAt: Date };
type Roll = (sides: number) => number;

export const THEMES = ["theme-a", "theme-b", "theme-c"] as const;
export const FORMATS = ["workshop", "e-learning", "themadag"] as const;
export const AUDIENCES = ["jurist", "wijkagent"] as const;
export const KINDS_OF_ORGANISATION = ["gemeente", "politie", "om"] as const;
export const REGIONS = ["veiligheidsregio-kennemerland", "veiligheidsregio-zaanstreek-waterland"] as const;

/** Trainings, e-learnings and events; some of two themes at once. */
export const OFFERINGS = [
  offering("een", "E_LEARNING", 1, ["theme-a"]),
  offering("twee", "E_LEARNING", 1, ["theme-b"]),
  offering("drie", "E_LEARNING", 1, ["theme-a", "theme-b"]),
  offering("vier", "TRAINING", 0, ["theme-a"]),
  offering("vijf", "TRAINING", 0, ["theme-a", "theme-b"]),
  offering("zes", "TRAINING", 0, ["theme-c"]),
  offering("zeven", "EVENT", 2, ["theme-b", "theme-c"]),
  offering("acht", "EVENT", 2, ["theme-c"]),
] as const;

function offering(slug: string, kind: OfferingKind, format: 0 | 1 | 2, themes: string[]) {
  return { slug, kind, format: FORMATS[format], themes };
}

/** The themes, offerings and organisations that a wild ledger speaks of. */
export async function plantScene(): Promise<void> {
  const made = await Promise.all(THEMES.map((slug) => makeTheme(slug)));
  const idOf = new Map(made.map(({ slug, id }) => [slug, id]));
  for (const { slug, kind, themes } of OFFERINGS) {
    await makeOffering({ slug, kind, themeIds: themes.map((theme) => String(idOf.get(theme))) });
  }
  const kinds = ["gemeente", "gemeente", "gemeente", "gemeente", "politie", "politie", "politie", "om"];
  for (const region of REGIONS) {
    for (const kind of kinds) await makeOrganisation({ kind, region: kind === "om" ? null : region });
  }
}

const WITH_EDITION: ParticipationKind[] = ["ATTENDED", "EDITION_HELD", "HELD_FOR"];
const KINDS: ParticipationKind[] = [
  ...(["STARTED", "STARTED", "STARTED", "COMPLETED", "COMPLETED", "ATTENDED", "ATTENDED", "ATTENDED"] as const),
  ...(["EDITION_HELD", "EDITION_HELD", "HELD_FOR", "PUBLISHED", "UNPUBLISHED", "COUNTED", "COUNTED"] as const),
];

/** Rows as wild as the constraints allow, from 2024 to 2026, with reversals, late entries, merges undone and not, and frozen sets. */
export async function plantWildLedger(seed: number, size: number, figureKeys: string[]): Promise<void> {
  const roll = dice(seed);
  const participants = Array.from({ length: 90 }, () => randomUUID());
  const scene = {
    seed,
    roll,
    participants,
    figureKeys,
    editions: Array.from({ length: 60 }, () => ({ id: randomUUID(), of: roll(5) + 3, online: roll(3) === 0 })),
    organisations: await db.organisation.findMany({ where: { kind: { in: [...KINDS_OF_ORGANISATION] } } }),
    idOf: new Map((await db.offering.findMany()).map(({ slug, id }) => [slug, id])),
  };
  const rows = Array.from({ length: size }, (_, index) => wildRow(scene, index));
  await db.participation.createMany({ data: rows });
  await db.participation.createMany({ data: reversalsOf(rows, roll) });
  await db.merge.createMany({ data: mergesOf(participants, roll) });
  await db.participant.createMany({ data: participants.map((id) => ({ id, createdAt: startOfDay("2024-01-01") })) });
  const targets = await db.target.findMany({ select: { id: true }, orderBy: { position: "asc" } });
  await db.baselineMember.createMany({
    data: targets.flatMap(({ id }) =>
      participants.filter(() => roll(6) === 0).map((participantId) => ({ targetId: id, participantId })),
    ),
  });
}

interface Scene {
  seed: number;
  roll: Roll;
  participants: string[];
  figureKeys: string[];
  editions: { id: string; of: number; online: boolean }[];
  organisations: Awaited<ReturnType<typeof makeOrganisation>>[];
  idOf: Map<string, string>;
}

function wildRow({ seed, roll, ...scene }: Scene, index: number): NewRow {
  const pick = <T>(things: readonly T[]): T => things[roll(things.length)] as T;
  const kind = pick(KINDS);
  const day = addDays("2024-07-01", roll(730));
  const place = pick(scene.organisations);
  const listed = { organisationId: place.id, organisationKind: place.kind, region: place.region };
  const outside = { organisationKind: "onderwijs", region: pick(REGIONS) };
  const where = kind === "HELD_FOR" || roll(5) > 0 ? listed : outside;
  const id = randomUUID();
  const common = { id, kind, day: new Date(day), source: "test", sourceKey: `row:${seed}:${index}`, ...where };
  if (kind === "COUNTED") {
    const [quantity, whole] = [roll(4), roll(9)];
    // Of a promise that is no ratio no whole is ever written.
    const figureKey = pick(scene.figureKeys);
    return { ...common, recordedAt: moment(day, roll), figureKey, quantity, ofQuantity: whole > 4 ? whole : null };
  }
  const edition = WITH_EDITION.includes(kind) ? pick(scene.editions) : null;
  const own = edition
    ? OFFERINGS[edition.of]
    : pick(kind === "STARTED" || kind === "COMPLETED" ? E_LEARNINGS : OFFERINGS);
  const word = kind === "PUBLISHED" || kind === "UNPUBLISHED";
  return {
    ...common,
    // Two words about an offering on one day come at one moment.
    recordedAt: word ? new Date(startOfDay(day).getTime() + 30_000_000) : moment(day, roll),
    participantId: ["STARTED", "COMPLETED", "ATTENDED"].includes(kind) ? pick(scene.participants) : null,
    offeringId: scene.idOf.get(String(own?.slug)),
    offeringKind: own?.kind,
    format: own?.format,
    // An offering can be of another theme by the time it leaves the catalogue.
    themes: word && roll(3) === 0 ? [pick(THEMES)] : own?.themes,
    audiences: AUDIENCES.filter(() => roll(2) === 0),
    editionId: edition?.id ?? null,
    online: edition?.online ?? null,
  };
}

const E_LEARNINGS = OFFERINGS.filter(({ kind }) => kind === "E_LEARNING");

/** Mostly on its own day, sometimes weeks late, now and then at the very edges of an Amsterdam day. */
function moment(day: string, roll: Roll): Date {
  const recorded = addDays(day, roll(5) === 0 ? roll(60) : 0);
  if (roll(6) === 0) return startOfDay(recorded);
  if (roll(6) === 0) return new Date(endOfDay(recorded).getTime() - 1);
  return new Date(startOfDay(recorded).getTime() + roll(82_000_000));
}

function reversalsOf(rows: NewRow[], roll: Roll): NewRow[] {
  return rows
    .filter(() => roll(8) === 0)
    .map((row) => ({
      ...row,
      id: randomUUID(),
      reverses: row.id,
      recordedAt: new Date(row.recordedAt.getTime() + roll(90) * 86_400_000),
      sourceKey: `reversal:${row.id}`,
    }));
}

/** Chains included: whom someone is merged into may be merged into a third; a quarter of them was undone. */
function mergesOf(participants: string[], roll: Roll): Prisma.MergeCreateManyInput[] {
  return participants.slice(0, 40).map((fromParticipant, index) => {
    const mergedAt = startOfDay(addDays("2024-09-01", roll(600)));
    const undoneAt = roll(4) === 0 ? new Date(mergedAt.getTime() + (1 + roll(200)) * 86_400_000) : null;
    return { fromParticipant, intoParticipant: participants[index + 1 + roll(45)] as string, mergedAt, undoneAt };
  });
}
