import { unzipSync } from "fflate";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { system, type Visitor } from "~/domain/access/actor";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { loader as people } from "~/routes/editions/people-page";
import { loader as defining } from "~/routes/management/change-definition-page";
import { loader as counting } from "~/routes/management/count-by-hand-page";
import { loader as coverageCsv } from "~/routes/management/coverage-csv";
import { loader as covering } from "~/routes/management/coverage-page";
import { loader as coverageXlsx } from "~/routes/management/coverage-xlsx";
import { loader as editionCounts } from "~/routes/management/edition-counts-page";
import { loader as figuresCsv } from "~/routes/management/figures-csv";
import { loader as figuring } from "~/routes/management/figures-page";
import { loader as figuresXlsx } from "~/routes/management/figures-xlsx";
import { loader as rowCounts } from "~/routes/management/row-counts-page";
import { loader as targeting } from "~/routes/management/target-page";
import { loader as rowsCsv } from "~/routes/management/target-rows-csv";
import { loader as rowsXlsx } from "~/routes/management/target-rows-xlsx";
import { loader as inviting } from "~/routes/management/whom-to-invite-page";
import { tellDemoStory } from "../../prisma/seed/demo/tell-demo-story";
import { loadReferenceData } from "../../prisma/seed/load-reference-data";
import { visit } from "../support/as";
import { makeVisitor } from "../support/factories";

const NOW = new Date("2026-11-14T09:00:00Z");
let readers: Visitor[];
/** What would say who someone is: name, address, and the token and row that stand for them. */
let traces: string[];

beforeEach(() => clock.set(NOW));

beforeAll(async () => {
  clock.set(NOW);
  await loadReferenceData(system("test"));
  await tellDemoStory();
  const theme = await db.theme.findUniqueOrThrow({ where: { slug: "weerbare-jeugd" } });
  const ties = await db.participantTie.findMany({
    where: { personId: { not: null } },
    include: { person: { include: { account: true } } },
  });
  traces = ties.flatMap(({ participantId, person }) => [
    participantId,
    ...(person ? [person.id, person.name, person.email ?? "", person.account?.email ?? ""] : []),
  ]);
  traces = traces.filter((trace) => trace !== "");
  readers = [
    await makeVisitor({ roles: [{ role: "MANAGEMENT" }], name: "Wie leest" }),
    await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId: theme.id }], name: "Wie leidt" }),
  ];
}, 120_000);

type Door = (call: Awaited<ReturnType<typeof visit>>) => Promise<unknown>;

/** Everything that a door gives away, whatever it is wrapped in. */
async function wordsOf(door: unknown, reader: Visitor, query: string, params: Record<string, string> = {}) {
  const answer = await (door as Door)(await visit(`/cijfers/x${query}`, { as: reader, params }));
  if (!(answer instanceof Response)) return JSON.stringify(answer);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const parts = isZip ? Object.values(unzipSync(bytes)) : [bytes];
  return parts.map((part) => new TextDecoder().decode(part)).join("\n");
}

function expectNobody(words: string): void {
  expect(words.length).toBeGreaterThan(100);
  expect(traces.filter((trace) => words.includes(trace))).toEqual([]);
}

const QUERIES = [
  "?jaar=2026&regio=veiligheidsregio-kennemerland",
  "?jaar=2026&thema=weerbare-jeugd&peildatum=2026-06-30",
  "?jaar=2026&lijst=klaar",
];

it.each(QUERIES)("no page or file of the figures says who took part%s", async (query) => {
  expect(traces.length).toBeGreaterThan(400);
  for (const reader of readers) {
    for (const door of [figuring, figuresCsv, figuresXlsx, covering, coverageCsv, coverageXlsx]) {
      expectNobody(await wordsOf(door, reader, query));
    }
  }
});

it.each(QUERIES)("no page, row or file of a promise says who took part%s", async (query) => {
  const slugs = ["buit-e-learning-500-extra", "buit-workshops-4", "themadag-samenwerken-met-ouders"];
  for (const reader of readers) {
    for (const slug of slugs) {
      for (const door of [targeting, rowsCsv, rowsXlsx, defining]) {
        expectNobody(await wordsOf(door, reader, query, { slug }));
      }
    }
  }
  const [management] = readers;
  if (!management) throw new Error("nobody reads");
  expectNobody(await wordsOf(counting, management, query, { slug: "drugs-menukaart-elke-gemeente" }));
});

it("no answer to whether something counts, and no list of whom to invite, says who took part", async () => {
  const rows = await db.participation.findMany({
    where: { kind: { in: ["STARTED", "ATTENDED", "COMPLETED"] }, themes: { has: "weerbare-jeugd" } },
    take: 6,
  });
  const organisation = await db.organisation.findFirstOrThrow({ where: { kind: "gemeente" } });
  for (const reader of readers) {
    for (const { id, editionId } of rows) {
      expectNobody(await wordsOf(rowCounts, reader, "?jaar=2026", { rowId: id }));
      if (editionId) expectNobody(await wordsOf(editionCounts, reader, "?jaar=2026", { editionId }));
    }
    expectNobody(await wordsOf(inviting, reader, "?thema=weerbare-jeugd", { slug: organisation.slug }));
  }
});

it("the same search finds who took part on a page that may name them", async () => {
  const { editionId } = await db.participation.findFirstOrThrow({
    where: { kind: "ATTENDED", themes: { has: "weerbare-jeugd" } },
  });
  const [, lead] = readers;
  if (!lead) throw new Error("nobody leads");
  const words = await wordsOf(people, lead, "", { editionId: String(editionId) });
  expect(traces.filter((trace) => words.includes(trace)).length).toBeGreaterThan(3);
});
