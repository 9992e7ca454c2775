import type { Tx } from "~/platform/db.server";
import { audiences } from "./reference/audiences";
import { formats } from "./reference/formats";
import { themes } from "./reference/themes";
import { venues } from "./reference/venues";
import { syncBySlug } from "./sync-rows";

const withoutId = { omit: { id: true } } as const;

/** The managed lists: themes, formats, audiences and venues. */
export async function loadLists(tx: Tx): Promise<void> {
  await syncBySlug(themes, await tx.theme.findMany(withoutId), {
    create: (data) => tx.theme.createMany({ data }),
    update: (data) => tx.theme.update({ where: { slug: data.slug }, data }),
  });
  await syncBySlug(formats, await tx.format.findMany(withoutId), {
    create: (data) => tx.format.createMany({ data }),
    update: (data) => tx.format.update({ where: { slug: data.slug }, data }),
  });
  await syncBySlug(audiences, await tx.audience.findMany(withoutId), {
    create: (data) => tx.audience.createMany({ data }),
    update: (data) => tx.audience.update({ where: { slug: data.slug }, data }),
  });
  await syncBySlug(venues, await tx.venue.findMany(withoutId), {
    create: (data) => tx.venue.createMany({ data }),
    update: (data) => tx.venue.update({ where: { slug: data.slug }, data }),
  });
}
