import { dayOf } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";

/** Where someone works today, in words; null when the academy does not know. */
export async function employerOf(client: Tx, personId: string) {
  const today = new Date(dayOf(clock.now()));
  const membership = await client.membership.findFirst({
    where: { personId, fromDay: { lte: today }, OR: [{ untilDay: null }, { untilDay: { gt: today } }] },
    select: {
      employerName: true,
      organisationKind: true,
      organisation: { select: { id: true, name: true, officialName: true, kind: true } },
      municipality: { select: { name: true } },
    },
  });
  if (!membership) return null;
  const { employerName, organisationKind, organisation, municipality } = membership;
  return {
    organisationId: organisation?.id ?? null,
    name: organisation?.officialName ?? employerName ?? "",
    kind: organisation?.kind ?? organisationKind,
    municipality: municipality?.name ?? null,
  };
}
