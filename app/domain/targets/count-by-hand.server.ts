import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { writeAudit } from "~/domain/audit/write-audit.server";
import { MATERIAL_BYTES } from "~/domain/files/file-words";
import { checkFile, type FileRefusal, STORING_MS, storeFile } from "~/domain/files/store-file.server";
import { organisationsToTick } from "~/domain/organisations/organisations-to-tick.server";
import { countsByHand } from "~/domain/participation/counts-by-hand.server";
import { recordCount } from "~/domain/participation/record-count.server";
import type { Day } from "~/platform/amsterdam";
import { inTransaction, type Tx } from "~/platform/db.server";
import type { TargetDefinition } from "./definition";
import { countableDays, handFormOf, ticksOrganisations } from "./hand-form";
import { lockFigure } from "./lock-figure.server";
import { targetToKeep } from "./target-to-keep.server";

interface Asked {
  /** The id of the page that counts: posted twice it counts once. */
  nieuw: string;
  dag: Day;
  aantal: number | null;
  deel: number | null;
  geheel: number | null;
  organisatie: string[];
  toelichting: string;
  file: { name: string; bytes: Uint8Array } | null;
}

export type CountedByHand = "counted" | "counted-already" | "other-day" | "delivered-already" | FileRefusal;

/** Writes what someone counted by hand for a promise into the ledger, with its evidence. Throws NotFound for what is not theirs or not counted by hand. */
export async function countByHand(
  actor: Visitor,
  { slug, year: askedYear }: { slug: string; year: string | null },
  asked: Asked,
): Promise<CountedByHand> {
  const { promise, today, themeIds, year } = await targetToKeep(actor, slug, askedYear);
  insist(may.keepPromises(actor, { themeIds }));
  const { definition } = promise;
  if (!definition || !handFormOf(definition.measure)) throw new NotFound("target");
  const days = countableDays(definition, today);
  if (!days || asked.dag < days.first || asked.dag > days.last) return "other-day";
  const checked = asked.file && (await checkFile(asked.file, MATERIAL_BYTES));
  if (checked && !checked.ok) return checked.why;
  return inTransaction(async (tx) => {
    // What is there already is told, not counted twice.
    await lockFigure(tx, slug);
    const end = await linesToWrite(tx, slug, definition, asked);
    if (typeof end === "string") return end;
    const fileId = checked && (await storeFile(tx, checked));
    const { dag: day, toelichting: note } = asked;
    const rows = await recordCount(tx, { figureKey: slug, day, lines: end, note, fileId });
    const codes = { rows, year, evidence: fileId !== null };
    const line = { action: "target.counted", subjectKind: "target", subjectId: promise.id, codes };
    await writeAudit(tx, recordedAs(actor), line);
    return "counted";
  }, STORING_MS);
}

type Lines = Parameters<typeof recordCount>[1]["lines"];

async function linesToWrite(
  tx: Tx,
  slug: string,
  definition: TargetDefinition,
  asked: Asked,
): Promise<Lines | "counted-already" | "delivered-already"> {
  const form = handFormOf(definition.measure);
  const sourceKey = `COUNTED:${slug}:${asked.nieuw}`;
  const counted = { sourceKey: { startsWith: sourceKey } };
  if (await tx.participation.findFirst({ where: counted, select: { id: true } })) return "counted-already";
  const standing = (await countsByHand(tx, { figureKey: slug, ...definition })).filter((count) => !count.takenBack);
  if (form === "delivered" && standing.length > 0) return "delivered-already";
  if (!form || !ticksOrganisations(form)) {
    const quantity = asked.aantal ?? asked.deel ?? 1;
    return [{ sourceKey, quantity, ofQuantity: asked.geheel, organisation: null }];
  }
  const marked = new Set(standing.map(({ organisationId }) => organisationId));
  const allowed = await organisationsToTick(tx, definition.filter.organisationKinds);
  const chosen = allowed.filter(({ id }) => asked.organisatie.includes(id) && !marked.has(id));
  if (chosen.length === 0) return "counted-already";
  return chosen.map((organisation) => ({
    sourceKey: `${sourceKey}:${organisation.id}`,
    quantity: 1,
    ofQuantity: null,
    organisation,
  }));
}
