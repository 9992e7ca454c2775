import type { Tx } from "~/platform/db.server";

interface About {
  offeringId: string;
  editionId: string | null;
}

/** The lead's own questions: those of the edition when it has any, else those of the offering. */
export async function ownQuestions(client: Tx, { offeringId, editionId }: About): Promise<string[]> {
  const forms = await client.evaluationForm.findMany({
    where: { offeringId, OR: [{ editionId }, { editionId: null }] },
    select: { editionId: true, questions: true },
  });
  const own = forms.find((form) => form.editionId === editionId && form.questions.length > 0);
  return (own ?? forms.find((form) => form.editionId === null))?.questions ?? [];
}

/** The questions that were added to just this, for its form. */
export async function keptQuestions(client: Tx, { offeringId, editionId }: About): Promise<string[]> {
  const form = await client.evaluationForm.findFirst({ where: { offeringId, editionId }, select: { questions: true } });
  return form?.questions ?? [];
}
