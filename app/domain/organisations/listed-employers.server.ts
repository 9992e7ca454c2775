import { db, type Tx } from "~/platform/db.server";
import type { ListedEmployer } from "./listed-employer";

/** Every organisation one can name as employer, in alphabetical order. */
export async function listedEmployers(tx: Tx = db): Promise<ListedEmployer[]> {
  return tx.organisation.findMany({
    select: { id: true, slug: true, name: true, officialName: true, kind: true },
    orderBy: [{ officialName: "asc" }],
  });
}
