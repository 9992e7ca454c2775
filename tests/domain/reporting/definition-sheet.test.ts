import { beforeEach, expect, it } from "vitest";
import { definitionSheet } from "~/domain/reporting/export-figures.server";
import { targetProgress } from "~/domain/reporting/target-progress.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import type { StreamedCell } from "~/platform/sheet-stream.server";
import { makeOffering } from "../../support/factories";
import { aPromise } from "../targets/a-promise";

beforeEach(() => clock.set(new Date("2026-03-12T10:00:00Z")));

it("says of each promise all that keeps a row out, by titles, so that a file can be read without the page", async () => {
  const { slug: offering } = await makeOffering({ title: "Schakels zien" });
  const format = { slug: "themadag", title: "Themadag", kind: "EVENT" as const, position: 2 };
  await db.format.upsert({ where: { slug: format.slug }, create: format, update: {} });
  await db.audience.create({ data: { slug: "ciso", title: "CISO", position: 1 } });
  const { slug, management } = await aPromise("PARTICIPATIONS", {
    filter: {
      offerings: [offering],
      kinds: ["EVENT"],
      formats: ["themadag", "webinar"],
      audiences: ["ciso"],
      online: true,
      threshold: "ATTENDED",
    },
    monthWeights: [0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 3],
  });
  const promises = await targetProgress(management, { year: 2026, day: "2026-03-12", slug });
  const { columns, stretches } = definitionSheet(promises);
  const rows: (readonly StreamedCell[])[] = [];
  for await (const stretch of stretches) rows.push(...stretch);
  expect(rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])))).toMatchObject([
    {
      "Wat telt":
        "Elke keer dat iemand heeft meegedaan. Alleen bijeenkomsten, in de vorm Themadag of webinar, voor de doelgroep CISO, online.",
      Aanbod: "Schakels zien",
      Beloofd: "Minstens 10",
      Verdeling: "Van elke 4 delen horen er 1 in juni en 3 in december. In de andere maanden wordt niets verwacht.",
      Van: { day: "2026-01-01" },
      Bron: "test",
    },
  ]);
});
