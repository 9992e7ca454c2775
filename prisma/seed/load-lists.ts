import type { Tx } from "~/platform/db.server";
import { audiences } from "./reference/audiences";
import { formats } from "./reference/formats";
import { HELP_LINES } from "./reference/help-lines";
import { themes } from "./reference/themes";
import { venues } from "./reference/venues";
import { addMissing, syncBySlug } from "./sync-rows";

const withoutId = { omit: { id: true } } as const;

/** The managed lists: themes and formats follow their files; audiences, venues and help lines are kept by people, and only begin with theirs. */
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
  await tx.helpLine.createMany({ data: helpLines, skipDuplicates: true });
}

const helpLines = HELP_LINES.map(({ key, name, when, phone, site, local = false }, index) => ({
  key,
  position: index + 1,
  name,
  purpose: when,
  reach: phone ?? site ?? null,
  local,
}));
