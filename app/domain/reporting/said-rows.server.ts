import { Prisma } from "@db/client";
import type { Day } from "~/platform/amsterdam";
import { db } from "~/platform/db.server";
import { gridCounts } from "./grid-counts.server";
import { gridBlocks, namedIn, reserved } from "./organisation-grid";
import { PARTNER, rowLabels } from "./row-labels";

type Blocks = ReturnType<typeof gridBlocks>;

interface Which {
  offeringIds: string[] | null;
  years: number[];
  today: Day;
}

/**
 * The table `said` over a table `shown` of ledger rows: with each row the kind and region it may say, and its organisation
 * where the grid lets it. Everything that is split by kind, region or organisation is made of `said`, so that no split says
 * more than the rows do.
 */
export async function saidRows(which: Which, seesAll: boolean): Promise<{ said: Prisma.Sql; blocks: Blocks }> {
  const places = await db.organisation.findMany({ select: { kind: true, region: true } });
  const labelOf = rowLabels(places);
  const blocks = gridBlocks(await gridCounts(which, labelOf));
  const different = [...new Map(places.map((place) => [`${place.kind} ${place.region}`, place])).values()];
  const labels = different.map((place) => ({ ...place, ...prefixed(labelOf(place)) }));
  if (seesAll) return { blocks, said: allSaid };
  return { blocks, said: saidBy(labels, blocks) };
}

const allSaid = Prisma.sql`said AS (
  SELECT shown.*, shown.organisation_kind AS said_kind, shown.region AS said_region, shown.organisation_id AS said_organisation
  FROM shown)`;

function saidBy(labels: object[], blocks: Blocks): Prisma.Sql {
  const reserve = blocks.flatMap((block) => reserved(block).map((each) => ({ ...keyOf(block), ...each })));
  const named = blocks.flatMap((block) => namedIn(block).map((organisation) => ({ ...keyOf(block), organisation })));
  return Prisma.sql`
    label AS (SELECT * FROM jsonb_to_recordset(${JSON.stringify(labels)}::jsonb)
      AS l(kind text, region text, said_kind text, said_region text)),
    reserve AS (SELECT * FROM jsonb_to_recordset(${JSON.stringify(reserve)}::jsonb)
      AS b(offering uuid, year int, row_kind text, region text, says text)),
    named AS (SELECT * FROM jsonb_to_recordset(${JSON.stringify(named)}::jsonb)
      AS n(offering uuid, year int, row_kind text, organisation uuid)),
    labelled AS (
      SELECT shown.*, CASE WHEN shown.organisation_id IS NULL THEN shown.organisation_kind
          ELSE coalesce(label.said_kind, ${PARTNER}) END AS own_kind,
        CASE WHEN shown.organisation_id IS NULL THEN shown.region ELSE label.said_region END AS own_region
      FROM shown LEFT JOIN label ON label.kind = shown.organisation_kind AND label.region IS NOT DISTINCT FROM shown.region
    ),
    said AS (
      SELECT labelled.*, CASE WHEN says IS NULL THEN own_kind END AS said_kind,
        CASE WHEN says IS NULL OR says = 'region' THEN own_region END AS said_region,
        named.organisation AS said_organisation
      FROM labelled
      LEFT JOIN reserve ON reserve.offering = labelled.offering_id AND reserve.row_kind = labelled.kind::text
        AND reserve.year = extract(year FROM labelled.day) AND reserve.region = coalesce(own_region, '')
      LEFT JOIN named ON named.offering = labelled.offering_id AND named.row_kind = labelled.kind::text
        AND named.year = extract(year FROM labelled.day) AND named.organisation = labelled.organisation_id
    )`;
}

function keyOf({ offeringId, year, kind }: Blocks[number]) {
  return { offering: offeringId, year, row_kind: kind };
}

function prefixed({ kind, region }: { kind: string | null; region: string | null }) {
  return { said_kind: kind, said_region: region };
}
