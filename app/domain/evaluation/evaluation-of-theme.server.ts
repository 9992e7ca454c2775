import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { workScope } from "~/domain/access/scope";
import { themesToWork } from "~/domain/catalogue/themes-to-work.server";
import { db } from "~/platform/db.server";
import { resultsOf } from "./evaluation-results";
import { repliesOfOfferings, responseTo } from "./replies-queries.server";

/** What people thought of all that a theme offers, for who leads it, with each offering that has enough replies to show. Throws NotFound. */
export async function evaluationOfTheme(actor: Visitor, slug: string) {
  const theme = (await themesToWork(db, workScope(actor))).find((each) => each.slug === slug);
  if (!theme) throw new NotFound("theme");
  insist(may.seeEvaluation(actor, { themeIds: [theme.id], trainerIds: [] }));
  const ofTheme = { themes: { some: { themeId: theme.id } } };
  const offerings = await db.offering.findMany({
    where: { ...ofTheme, evaluationAsks: { some: {} } },
    orderBy: { title: "asc" },
    select: { id: true, slug: true, title: true },
  });
  const replies = await repliesOfOfferings(
    db,
    offerings.map(({ id }) => id),
  );
  return {
    theme: { slug, title: theme.title },
    response: await responseTo(db, { offering: ofTheme }),
    results: resultsOf([...replies.values()].flat()),
    offerings: offerings.map(({ id, ...offering }) => {
      return { ...offering, replies: resultsOf(replies.get(id) ?? [])?.replies ?? 0 };
    }),
  };
}
