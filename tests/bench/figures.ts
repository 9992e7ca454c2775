import pg from "pg";
import { demoAddress } from "../../prisma/seed/demo/cast";
import type { Academy } from "../support/academy";
import { addRows, growTo } from "./growing-ledger";
import { ask, median, untilAnswered } from "./load";
import { sessionOf } from "./session-of";
import { sized } from "./size";

const LOOKS = sized(15, 2);
const POPULAR = "buit-voor-professionals";

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

export interface FoundFigures {
  times: Map<number, FigureTimes>;
  /** Milliseconds of the promise when so many more rows, in the largest ledger, are of its own e-learning. */
  popular: { rows: number; target: number };
}

/** Grows the ledger of the demo to each size in turn, and times each page beside one grouped count through `pg`; then the promise of an e-learning that everybody follows. */
export async function benchFigures(
  { origin }: Academy,
  databaseUrl: string,
  sizes: readonly number[],
): Promise<FoundFigures> {
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
      const page = () => ask(url, undefined, headers);
      // Nobody looks at an academy that stands still: something was recorded just before each look, for a promise of its own.
      const own = name === "target" ? POPULAR : null;
      times[name as keyof FigureTimes] = await timed(page, () => addRows(client, 1, own));
    }
    found.set(size, times as FigureTimes);
  }
  const rows = Math.round(Math.max(...sizes) / 3);
  await addRows(client, rows, POPULAR);
  const target = await timed(
    () => ask(origin + FIGURE_PAGES.target, undefined, headers),
    () => addRows(client, 1, POPULAR),
  );
  await client.end();
  return { times: found, popular: { rows, target } };
}

const BARE = `SELECT offering_id, kind, organisation_id, count(*), count(DISTINCT participant_id) FROM participation
  WHERE day >= date_trunc('year', now()) AND reverses IS NULL GROUP BY 1, 2, 3`;

async function timed(work: () => Promise<unknown>, before: () => Promise<unknown> = async () => {}): Promise<number> {
  await untilAnswered(work);
  const times: number[] = [];
  for (let look = 0; look < LOOKS; look += 1) {
    await before();
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times);
}
