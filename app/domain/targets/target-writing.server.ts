import type { Visitor } from "~/domain/access/actor";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { type Day, endOfDay, yearOf } from "~/platform/amsterdam";
import { db } from "~/platform/db.server";
import { handFormOf } from "./hand-form";
import { quarterOf, quartersBegun } from "./remark-quarters";
import { type TargetToKeep, targetToKeep } from "./target-to-keep.server";

/** What a lead says on paper, newest first, with who wrote it as long as they are known. */
export interface SaidWords {
  id: string;
  quarter: number | null;
  status: string | null;
  text: string;
  at: Date;
  author: string | null;
}

/** What leads had written about a promise by the end of a day, and what this actor can write. Throws NotFound. */
export async function targetWriting(actor: Visitor, slug: string, { year, day }: { year: number; day: Day }) {
  const target = await targetToKeep(actor, slug, String(year));
  const { definition } = target.promise;
  const keeps = may.keepPromises(actor, target);
  const [remarks, statuses, drafts] = await Promise.all([
    remarksOf(target, day),
    statusesOf(target, day),
    db.targetDraft.count({ where: { targetId: target.promise.id } }),
  ]);
  const form = definition && handFormOf(definition.measure);
  const remarked = [...new Set(remarks.map(({ quarter }) => quarter))];
  return {
    slug,
    year: target.year,
    /** Of each quarter the last remark. */
    remarks: remarked.flatMap((quarter) => remarks.find((remark) => remark.quarter === quarter) ?? []),
    status: statuses[0] ?? null,
    form,
    drafted: drafts > 0,
    can: {
      count: keeps && form !== null,
      define: keeps && definition !== null,
      propose: keeps && canHaveParts(target),
      sayStatus: keeps && definition === null,
      remark: keeps && quartersBegun(target.year, target.today).length > 0,
    },
  };
}

/** A counted promise of a plan that is not over, that is no part itself. */
function canHaveParts({ promise, year, today }: TargetToKeep): boolean {
  const { definition, umbrella } = promise;
  return definition !== null && !umbrella && !definition.filter.subsetOf && year >= yearOf(today);
}

/** The page to say where a promise that is no count stands, with all that was said before. Throws NotFound. */
export async function statusPage(actor: Visitor, slug: string, asked: string | null) {
  const target = await targetToKeep(actor, slug, asked);
  const { definition, title, wordStatus } = target.promise;
  if (definition) throw new NotFound("target");
  const said = await statusesOf(target, target.today);
  return { slug, title, year: target.year, now: wordStatus, note: said[0]?.text ?? "", said };
}

/** The page to write a remark about one quarter, with what was written before. Throws NotFound. */
export async function remarkPage(actor: Visitor, slug: string, query: URLSearchParams) {
  const target = await targetToKeep(actor, slug, query.get("jaar"));
  const { year, today, promise } = target;
  const quarter = quarterOf(query.get("kwartaal"), year, today);
  const remarks = await remarksOf(target, today);
  return {
    slug,
    title: promise.title,
    year,
    quarter,
    quarters: quartersBegun(year, today),
    now: remarks.find((remark) => remark.quarter === quarter)?.text ?? "",
    remarks,
  };
}

async function remarksOf({ promise }: TargetToKeep, day: Day): Promise<SaidWords[]> {
  const rows = await db.remark.findMany({
    where: { targetId: promise.id, writtenAt: { lt: endOfDay(day) } },
    orderBy: [{ quarter: "desc" }, { writtenAt: "desc" }, { id: "desc" }],
    include: { author: { select: { name: true } } },
  });
  return rows.map(({ id, quarter, text, writtenAt, author }) => {
    return { id, quarter, status: null, text, at: writtenAt, author: author?.name ?? null };
  });
}

async function statusesOf({ promise }: TargetToKeep, day: Day): Promise<SaidWords[]> {
  const rows = await db.targetStatus.findMany({
    where: { targetId: promise.id, saidAt: { lt: endOfDay(day) } },
    orderBy: [{ saidAt: "desc" }, { id: "desc" }],
    include: { author: { select: { name: true } } },
  });
  return rows.map(({ id, status, note, saidAt, author }) => {
    return { id, quarter: null, status, text: note, at: saidAt, author: author?.name ?? null };
  });
}
