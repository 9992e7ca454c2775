import { db } from "~/platform/db.server";
import { organisationKinds } from "./organisation-kinds";

/** Every organisation with how many contacts and mail domains it has, by kind; `search` narrows by name, domain or region. */
export async function organisationsOverview(search: string) {
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

/** One organisation with its mail domains and contacts, or null. */
export async function organisationInFull(slug: string) {
  return db.organisation.findUnique({
    where: { slug },
    select: {
      slug: true,
      kind: true,
      name: true,
      officialName: true,
      region: true,
      mailDomains: { orderBy: { domain: "asc" }, select: { domain: true } },
      contacts: {
        orderBy: [{ name: "asc" }, { id: "asc" }],
        select: { id: true, name: true, email: true, jobTitle: true, stoppedAt: true },
      },
    },
  });
}
