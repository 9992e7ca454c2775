import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { db, type Tx } from "~/platform/db.server";
import { isSlug } from "~/platform/slug";
import { ASK_AT_WORK, type HelpLine, readReach } from "./help-line";

/** The help lines behind keys, in that order, as people of an organisation (or of none) are to see them; unknown keys are left out. */
export async function helpLinesFor(client: Tx, organisationId: string | null, keys: string[]): Promise<HelpLine[]> {
  const own = organisationId === null ? false : { where: { organisationId }, select: { name: true, reach: true } };
  const rows = await client.helpLine.findMany({ where: { key: { in: keys } }, include: { own } });
  const shown = new Map(
    rows.map(({ key, purpose, local, own: [theirs] = [], ...academy }) => {
      const { name, reach } = theirs ?? academy;
      const reached = readReach(reach ?? "");
      return [key, { key, name, purpose, local, shown: reached?.shown ?? ASK_AT_WORK, href: reached?.href ?? null }];
    }),
  );
  return keys.flatMap((key) => shown.get(key) ?? []);
}

/** Every help line of the academy, for whoever keeps them. */
export async function helpLinesToKeep(actor: Visitor) {
  insist(may.keepOrganisations(actor));
  return db.helpLine.findMany({ orderBy: [{ position: "asc" }, { key: "asc" }] });
}

/** Every help line with what an organisation has of its own. Throws NotFound. */
export async function ownHelpLinesToKeep(actor: Visitor, slug: string) {
  insist(may.keepOrganisations(actor));
  const organisation = isSlug(slug)
    ? await db.organisation.findUnique({ where: { slug }, select: { id: true, slug: true, officialName: true } })
    : null;
  if (!organisation) throw new NotFound("organisation");
  const rows = await db.helpLine.findMany({
    orderBy: [{ local: "desc" }, { position: "asc" }, { key: "asc" }],
    include: { own: { where: { organisationId: organisation.id }, select: { name: true, reach: true } } },
  });
  return { organisation, lines: rows.map(({ own: [own = null], ...line }) => ({ ...line, own })) };
}
