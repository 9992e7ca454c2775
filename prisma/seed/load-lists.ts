import type { Tx } from "~/platform/db.server";
import { audiences } from "./reference/audiences";
import { formats } from "./reference/formats";
import { themes } from "./reference/themes";
import { venues } from "./reference/venues";
import { addMissing, syncBySlug } from "./sync-rows";

const withoutId = { omit: { id: true } } as const;

/** The managed lists: themes and formats follow their files; audiences and venues are kept by people, and only begin with theirs. */
export async function loadLists(tx: Tx): Promise<void> {
  await syncBySlug(themes, await tx.theme.findMany(withoutId), {
    create: (data) => tx.theme.createMany({ data }),
    update: (data) => tx.theme.update({ where: { slug: data.slug }, data }),
  });
  await syncBySlug(formats, await tx.format.findMany(withoutId), {
    create: (data) => tx.format.createMany({ data }),
    update: (data) => tx.format.update({ where: { slug: data.slug }, data }),
  });
  await addMissing(audiences, await tx.audience.findMany({ select: { slug: true } }), (data) =>
    tx.audience.createMany({ data }),
  );
  await addMissing(venues, await tx.venue.findMany({ select: { slug: true } }), (data) =>
    tx.venue.createMany({ data }),
  );
}
