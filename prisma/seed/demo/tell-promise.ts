import { startOfDay } from "~/platform/amsterdam";
import type { Tx } from "~/platform/db.server";
import { withoutNumber } from "../reference/plan-rule";
import type { Told } from "./tell-people";

const OFFERINGS = [
  "mh-kennisbijeenkomst-toezichthouders-btp",
  "mh-kennisbijeenkomst-aandachtsfunctionarissen",
  "mh-training-toezichthouders-vroegsignalering",
  "mh-training-frontoffice-balie",
  "mh-training-gemeentelijke-juristen",
];

/** Writes the promise that the lead of Mensenhandel added to the newest plan: it counts people, where the Jaarplan counts trainings. */
export async function tellPromise(tx: Tx, people: Told[]): Promise<void> {
  const { year } = await tx.planYear.findFirstOrThrow({ orderBy: { year: "desc" } });
  const authorId = people.find(({ key }) => key === "themahouder.mensenhandel")?.personId;
  const { id: themeId } = await tx.theme.findUniqueOrThrow({ where: { slug: "mensenhandel" } });
  const { _max } = await tx.target.aggregate({ where: { planYear: year }, _max: { position: true } });
  const publishedAt = startOfDay(`${year}-01-01`);
  const made = { byPerson: true, authorId, publishedAt };
  await tx.target.create({
    data: {
      ...made,
      planYear: year,
      slug: "mh-professionals-geschoold",
      category: "A",
      title: "Professionals geschoold in het herkennen van mensenhandel",
      audience: "Professionals van gemeenten en partners",
      source: "Toegevoegd door de themahouder",
      position: (_max.position ?? 0) + 1,
      draftedAt: publishedAt,
      themes: { create: { themeId } },
      versions: {
        create: {
          ...made,
          ...withoutNumber,
          number: 1,
          measure: "PARTICIPANTS",
          filter: { offerings: OFFERINGS, threshold: "ATTENDED" },
          fromDay: new Date(`${year}-01-01`),
          untilDay: new Date(`${year}-12-31`),
          baseline: { kind: "NOT_EXTRA" },
          decidedAt: publishedAt,
        },
      },
    },
  });
}
