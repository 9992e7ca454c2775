import type { WorkScope } from "~/domain/access/scope";
import type { Tx } from "~/platform/db.server";

/** The themes someone leads; for administrators all. */
export async function themesToWork(client: Tx, { all, ledThemeIds }: WorkScope) {
  return client.theme.findMany({
    where: all ? {} : { id: { in: ledThemeIds } },
    orderBy: { position: "asc" },
    select: { id: true, slug: true, title: true },
  });
}
