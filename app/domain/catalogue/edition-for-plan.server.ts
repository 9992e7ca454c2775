import type { Prisma } from "@db/client";
import { NotFound } from "~/domain/access/refusals";
import type { Tx } from "~/platform/db.server";
import { isId } from "~/platform/id";

const forPlan = {
  meetings: { where: { cancelledAt: null }, orderBy: { startsAt: "asc" } },
  trainers: { orderBy: { name: "asc" } },
  invitations: { orderBy: { id: "asc" } },
  reserves: { orderBy: { audienceId: "asc" } },
  heldFor: { orderBy: { organisationId: "asc" } },
  questions: { orderBy: { position: "asc" } },
  offering: {
    select: { slug: true, title: true, state: true, kind: true, themes: { select: { themeId: true } } },
  },
} satisfies Prisma.EditionInclude;

export type EditionForPlan = Prisma.EditionGetPayload<{ include: typeof forPlan }>;

/** All that is planned of an edition, as `planOf` takes it, with the themes that decide who may. Throws NotFound; narrows by no scope. */
export async function editionForPlan(client: Tx, editionId: string): Promise<EditionForPlan> {
  const edition = isId(editionId)
    ? await client.edition.findUnique({ where: { id: editionId }, include: forPlan })
    : null;
  if (!edition) throw new NotFound("edition");
  return edition;
}
