import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { db } from "~/platform/db.server";
import { organisationKinds } from "./organisation-kinds";

/** Every organisation with how many contacts and mail domains it has, by kind; `search` narrows by name, domain or region. */
export async function organisationsOverview(actor: Visitor, search: string) {
  insist(may.keepOrganisations(actor));
  const wanted = search.trim().slice(0, 100);
  const like = { contains: wanted, mode: "insensitive" as const };
  const rows = await db.organisation.findMany({
    where: wanted
      ? { OR: [{ name: like }, { officialName: like }, { region: like }, { mailDomains: { some: { domain: like } } }] }
      : {},
    orderBy: [{ name: "asc" }],
    select: {
      slug: true,
      kind: true,
      name: true,
      officialName: true,
      _count: { select: { contacts: true, mailDomains: true } },
    },
  });
  const kinds = [...new Set([...organisationKinds.map(({ slug }) => slug), ...rows.map(({ kind }) => kind)])];
  return kinds.flatMap((kind) => {
    const organisations = rows
      .filter((row) => row.kind === kind)
      .map(({ _count, kind: _, ...row }) => ({ ...row, contacts: _count.contacts, domains: _count.mailDomains }));
    return organisations.length > 0 ? [{ kind, organisations }] : [];
  });
}
