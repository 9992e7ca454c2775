import type { Tx } from "~/platform/db.server";

/** The audiences one can choose from, in their order, and those chosen before although they are archived. */
export async function audienceChoices(client: Tx, kept: { ids?: string[]; slugs?: string[] } = {}) {
  const { ids = [], slugs = [] } = kept;
  return client.audience.findMany({
    where: { OR: [{ archivedAt: null }, { id: { in: ids } }, { slug: { in: slugs } }] },
    orderBy: [{ position: "asc" }, { title: "asc" }],
    select: { id: true, slug: true, title: true },
  });
}

/** The whole list, archived ones last, with where each is used. */
export async function audienceList(client: Tx) {
  const rows = await client.audience.findMany({
    orderBy: [{ position: "asc" }, { title: "asc" }],
    select: {
      id: true,
      slug: true,
      title: true,
      position: true,
      archivedAt: true,
      _count: { select: { offerings: true, people: true } },
    },
  });
  return rows.map(({ _count, archivedAt, ...audience }) => ({
    ...audience,
    archived: archivedAt !== null,
    offerings: _count.offerings,
    people: _count.people,
  }));
}
