import pg from "pg";
import { demoAddress } from "../../prisma/seed/demo/cast";
import type { Academy } from "../support/academy";
import { ask, median } from "./load";
import { sessionOf } from "./session-of";

const LOOKS = 5;
const FIRST_TRIES = 10;

/** Pages of figures as management opens them: unfiltered, of one theme, narrowed and as of a day, one promise, and coverage. */
export const FIGURE_PAGES = {
  cijfers: "/cijfers",
  "cijfers-theme": "/cijfers?thema=mensenhandel",
  "cijfers-chosen": "/cijfers?soort=gemeente&regio=veiligheidsregio-kennemerland",
  "cijfers-as-of": "/cijfers?peildatum=AS_OF",
  target: "/cijfers/doelen/buit-e-learning-500-extra",
  coverage: "/cijfers/dekking",
} as const;

/** Milliseconds of each page, and of a bare aggregate over the same rows. */
export type FigureTimes = Record<keyof typeof FIGURE_PAGES | "bare", number>;

/** Grows the ledger of the demo to each size in turn, and times each page beside one grouped count through `pg`. */
export async function benchFigures(
  { origin }: Academy,
  databaseUrl: string,
  sizes: readonly number[],
): Promise<Map<number, FigureTimes>> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const headers = { Cookie: await sessionOf(origin, demoAddress("management")) };
  const asOf = new Date(Date.now() - 90 * 86_400_000).toISOString().slice(0, 10);
  const found = new Map<number, FigureTimes>();
  for (const size of sizes) {
    await growTo(client, size);
    const times: Partial<FigureTimes> = { bare: await timed(() => client.query(BARE)) };
    for (const [name, path] of Object.entries(FIGURE_PAGES)) {
      const url = origin + path.replace("AS_OF", asOf);
      times[name as keyof FigureTimes] = await timed(() => ask(url, undefined, headers));
    }
    found.set(size, times as FigureTimes);
  }
  await client.end();
  return found;
}

const BARE = `SELECT offering_id, kind, organisation_id, count(*), count(DISTINCT participant_id) FROM participation
  WHERE day >= date_trunc('year', now()) AND reverses IS NULL GROUP BY 1, 2, 3`;

async function timed(work: () => Promise<unknown>): Promise<number> {
  await untilAnswered(work);
  const times: number[] = [];
  for (let look = 0; look < LOOKS; look += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times);
}

/** The first page after the ledger grew a hundredfold at a stroke may be told to come back. */
async function untilAnswered(work: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; tries < FIRST_TRIES; tries += 1) {
    const answered = await work().then(
      () => true,
      () => false,
    );
    if (answered) return;
  }
}

/** People who took part or began, each in three things, spread over three years, all offerings and all organisations, until there are so many rows. */
export async function growTo(client: pg.Client, size: number): Promise<void> {
  await client.query(
    `WITH o AS (SELECT o.id, o.kind, f.slug AS format, row_number() OVER (ORDER BY o.slug) - 1 AS nth, count(*) OVER () AS many,
        ARRAY(SELECT t.slug FROM offering_theme x JOIN theme t ON t.id = x.theme_id WHERE x.offering_id = o.id) AS themes
      FROM offering o JOIN format f ON f.id = o.format_id WHERE o.state = 'PUBLISHED'),
    g AS (SELECT id, kind, region, row_number() OVER (ORDER BY position) - 1 AS nth, count(*) OVER () AS many FROM organisation),
    n AS (SELECT n, md5('who ' || n / 3)::uuid AS who, md5('edition ' || n / 15)::uuid AS edition, (now() - ((n * 7919) % 1060) * interval '1 day')::date AS day
      FROM generate_series((SELECT count(*) FROM participation) + 1, $1::bigint) AS n)
    INSERT INTO participation (id, kind, participant_id, offering_id, offering_kind, format, edition_id, online, themes, audiences,
      organisation_id, organisation_kind, region, day, recorded_at, source, source_key)
    SELECT gen_random_uuid(), (CASE WHEN o.kind = 'E_LEARNING' THEN 'STARTED' ELSE 'ATTENDED' END)::"ParticipationKind", n.who,
      o.id, o.kind, o.format, CASE WHEN o.kind = 'E_LEARNING' THEN NULL ELSE n.edition END, false, o.themes, '{}',
      g.id, g.kind, g.region, n.day, n.day + interval '12 hours', 'bench', 'bench:' || n.n
    FROM n JOIN o ON o.nth = n.n % o.many JOIN g ON g.nth = n.n % g.many`,
    [size],
  );
  await client.query("VACUUM ANALYZE participation");
}
