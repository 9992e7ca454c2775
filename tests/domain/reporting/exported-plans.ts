import { db } from "~/platform/db.server";

/** What was kept of an edition at some time; the days are those of Amsterdam. */
export interface PlanRow {
  id: number;
  edition: string;
  recordedOn: string;
  offering: string;
  state: string | null;
  /** The day on which its last meeting begins, and that on which it ends. */
  day: string;
  endsOn: string;
  capacity: number;
  minimum: number;
  online: boolean;
  kind: string;
  format: string;
  themes: string[];
  audiences: string[];
}

interface ChangeRow {
  registration: string;
  edition: string;
  on: string;
  to: string;
}

/** All that forecasts are made of besides the ledger, the oldest first. */
export interface Plans {
  editions: PlanRow[];
  changes: ChangeRow[];
}

/** Read in plain SQL that asks nothing of the application. */
export async function exportedPlans(): Promise<Plans> {
  const editions = await db.$queryRaw<PlanRow[]>`
    SELECT p.id::int, p.edition_id::text AS edition, o.slug AS offering, p.state::text,
      to_char(p.recorded_at AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM-DD') AS "recordedOn",
      to_char(p.last_starts_at AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM-DD') AS day,
      to_char(p.ends_at AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM-DD') AS "endsOn",
      p.capacity, p.minimum_to_run AS minimum, p.online, p.kind::text, p.format, p.themes, p.audiences
    FROM planned_edition p JOIN offering o ON o.id = p.offering_id ORDER BY p.id`;
  const changes = await db.$queryRaw<ChangeRow[]>`
    SELECT registration_id::text AS registration, edition_id::text AS edition, to_state::text AS to,
      to_char(at AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM-DD') AS on
    FROM registration_change ORDER BY id`;
  return { editions, changes };
}
