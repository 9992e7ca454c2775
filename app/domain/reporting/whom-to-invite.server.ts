import { hasRole, ledThemes, recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { logLook } from "~/domain/audit/log-look.server";
import { placesLeft } from "~/domain/catalogue/places";
import { seatsOf } from "~/domain/catalogue/seats.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { isSlug } from "~/platform/slug";
import { reportScope } from "./report-scope";
import { knownUntilPresent } from "./year-figures.server";

/** Whom to invite where an organisation was not reached: its contacts, and the editions to come that have places. The look at its contacts is logged. */
export async function whomToInvite(actor: Visitor, slug: string, query: URLSearchParams) {
  insist(may.seeFigures(actor));
  const known = await knownUntilPresent(actor);
  const scope = reportScope(query, known);
  const organisation = isSlug(slug)
    ? await db.organisation.findUnique({
        where: { slug },
        select: {
          id: true,
          slug: true,
          officialName: true,
          contacts: {
            where: { stoppedAt: null },
            orderBy: [{ name: "asc" }, { id: "asc" }],
            select: { id: true, name: true, email: true, jobTitle: true },
          },
        },
      })
    : null;
  if (!organisation) throw new NotFound("organisation");
  if (organisation.contacts.length > 0) await logLook(recordedAs(actor), { list: "contacts", id: organisation.id });
  const about = await aboutWhat(scope);
  const editions = await editionsWithPlaces(actor, scope);
  return { scope, today: known.today, organisation, about, editions };
}

async function aboutWhat({ theme, offering }: { theme: string | null; offering: string | null }) {
  if (offering)
    return (await db.offering.findUnique({ where: { slug: offering }, select: { title: true } }))?.title ?? null;
  if (theme) return (await db.theme.findUnique({ where: { slug: theme }, select: { title: true } }))?.title ?? null;
  return null;
}

async function editionsWithPlaces(
  actor: Visitor,
  { theme, offering }: { theme: string | null; offering: string | null },
) {
  const all = may.seeAllFigures(actor) || hasRole(actor, "ADMINISTRATOR");
  const editions = await db.edition.findMany({
    where: {
      state: "PUBLISHED",
      startsAt: { gt: clock.now() },
      offering: {
        slug: offering ?? undefined,
        AND: [
          theme ? { themes: { some: { theme: { slug: theme } } } } : {},
          all ? {} : { themes: { some: { themeId: { in: ledThemes(actor) } } } },
        ],
      },
    },
    orderBy: { startsAt: "asc" },
    select: {
      id: true,
      title: true,
      startsAt: true,
      capacity: true,
      offering: { select: { slug: true, title: true, themes: { select: { themeId: true } } } },
    },
  });
  const seats = await seatsOf(db, editions);
  return editions.flatMap(({ id, title, startsAt, offering: { slug, title: offeringTitle, themes } }) => {
    const own = seats.get(id);
    const places = own ? placesLeft(own) : 0;
    const canInvite = may.planEditions(actor, { themeIds: themes.map(({ themeId }) => themeId) });
    const line = { id, title: title || offeringTitle, slug, places, can: { invite: canInvite } };
    return places > 0 && startsAt ? [{ ...line, startsAt }] : [];
  });
}
