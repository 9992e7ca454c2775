import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { Stale } from "~/domain/access/refusals";
import { writeAudit } from "~/domain/audit/write-audit.server";
import { inTransaction, type Tx } from "~/platform/db.server";
import { checkFormat, checkSubjects, slugFor, withFreeSlug } from "./check-offering.server";
import { describeOffering } from "./describe-offering.server";
import { descriptionOf, type OfferingAnswers, type SavedOffering } from "./offering-answers";

const nothing = { themes: [], published: false, kind: null };
const noWords = { title: "", summary: "", description: "", studyLoadMinutes: 0, contactName: "", contactEmail: "" };

/**
 * Makes an offering that nobody else sees yet, under the id of the page that asks: posted twice it is one. Throws Stale when
 * that id is another thing's.
 */
export async function draftOffering(
  actor: Visitor,
  { nieuw: id, ...answers }: OfferingAnswers & { nieuw: string },
): Promise<SavedOffering> {
  insist(may.keepLists(actor));
  return withFreeSlug(() =>
    inTransaction(async (tx) => {
      const made = await madeBefore(tx, actor, id);
      if (made) return { outcome: "saved", slug: made };
      const problem = await checkSubjects(tx, actor, answers, nothing);
      const format = await checkFormat(tx, answers.vorm, nothing);
      if (problem !== null) return { outcome: "refused", problem };
      if (typeof format === "string") return { outcome: "refused", problem: format };
      const slug = await slugFor(tx, answers.titel, null);
      const { zichtbaar: visibility, voorkennis: prerequisites } = answers;
      const kept = { kind: format.kind, formatId: format.id, visibility, prerequisites };
      await tx.offering.create({ data: { id, slug, state: "DRAFT", ...noWords, ...kept } });
      await describeOffering(tx, slug, descriptionOf(answers));
      await writeAudit(tx, recordedAs(actor), { action: "offering.made", subjectKind: "offering", subjectId: id });
      return { outcome: "saved", slug };
    }),
  );
}

async function madeBefore(tx: Tx, actor: Visitor, id: string): Promise<string | null> {
  const made = await tx.offering.findUnique({
    where: { id },
    select: { slug: true, themes: { select: { themeId: true } } },
  });
  if (!made) return null;
  if (!may.planOfferings(actor, { themeIds: made.themes.map(({ themeId }) => themeId) })) throw new Stale("offering");
  return made.slug;
}
