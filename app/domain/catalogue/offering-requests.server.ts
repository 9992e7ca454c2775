import { type Actor, hasRole, ledThemes, recordedAs, type Visitor } from "~/domain/access/actor";
import { NotFound } from "~/domain/access/refusals";
import { logLook } from "~/domain/audit/log-look.server";
import { clock } from "~/platform/clock";
import { db, type Tx } from "~/platform/db.server";
import { isSlug } from "~/platform/slug";

const ANSWERED_SHOWN = 30;

/** Who asked for an offering for their organisation: what waits, the oldest first, and the last ones answered. The look is logged. Throws NotFound. */
export async function offeringRequests(actor: Visitor, slug: string) {
  const { id: offeringId, title } = await offeringOfLead(db, actor, slug);
  const [open, answered] = await Promise.all([
    db.offeringRequest.findMany({
      where: { offeringId, answeredAt: null },
      orderBy: { askedAt: "asc" },
      select: shown,
    }),
    db.offeringRequest.findMany({
      where: { offeringId, answeredAt: { not: null } },
      orderBy: { answeredAt: "desc" },
      take: ANSWERED_SHOWN,
      select: shown,
    }),
  ]);
  if (open.length + answered.length > 0) await logLook(recordedAs(actor), { list: "requests", id: offeringId });
  return { slug, title, open: open.map(lineOf), answered: answered.map(lineOf), now: clock.now().toISOString() };
}

const shown = {
  id: true,
  people: true,
  wish: true,
  askedAt: true,
  answeredAt: true,
  answer: true,
  person: { select: { name: true, jobTitle: true } },
  organisation: { select: { officialName: true } },
} as const;

type Stored = Awaited<ReturnType<typeof db.offeringRequest.findMany<{ select: typeof shown }>>>[number];

function lineOf({ person, organisation, askedAt, answeredAt, ...request }: Stored) {
  return {
    ...request,
    ...person,
    organisation: organisation?.officialName ?? null,
    askedAt: askedAt.toISOString(),
    answeredAt: answeredAt?.toISOString() ?? null,
  };
}

/** An offering of the themes someone leads, in whatever state; for administrators any. Throws NotFound. */
export async function offeringOfLead(client: Tx, actor: Actor, slug: string) {
  const led = hasRole(actor, "ADMINISTRATOR") ? {} : { themes: { some: { themeId: { in: ledThemes(actor) } } } };
  const offering =
    isSlug(slug) &&
    (await client.offering.findFirst({
      where: { AND: [{ slug }, led] },
      select: {
        id: true,
        title: true,
        contactName: true,
        contactEmail: true,
        themes: { select: { themeId: true } },
      },
    }));
  if (!offering) throw new NotFound("offering");
  const { themes, ...facts } = offering;
  return { ...facts, themeIds: themes.map(({ themeId }) => themeId) };
}
