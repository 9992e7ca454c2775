import { holdersOfAccounts } from "~/domain/accounts/account-queries.server";
import type { Tx } from "~/platform/db.server";
import type { Conflict } from "./marking-outcome";
import type { Seen } from "./marks";
import type { SavedMark } from "./marks-queries.server";

interface Found {
  /** The marks of the meeting as they are. */
  here: readonly SavedMark[];
  /** What was wanted instead, by registration. */
  conflicts: ReadonlyMap<string, Seen>;
  counted: { count: number; countedAt: Date; countedBy: string | null } | null;
  count: { count: number | null; conflict: boolean } | undefined;
}

/** Who gave what stands in the way of the marks and the headcount that were not saved. */
export async function conflictsOf(tx: Tx, { here, conflicts, counted, count }: Found) {
  const inTheWay = here.filter(({ registrationId }) => conflicts.has(registrationId));
  const markers = [...inTheWay.map(({ markedBy }) => markedBy), count?.conflict ? counted?.countedBy : null];
  const accounts = [...new Set(markers.flatMap((id) => id ?? []))];
  const names = accounts.length > 0 ? await holdersOfAccounts(tx, accounts) : new Map<string, { name: string }>();
  const nameOf = (account: string | null | undefined) => names.get(account ?? "")?.name ?? null;
  const ofMarks = inTheWay.flatMap(({ registrationId, value, minutes, markedBy, markedAt }): [string, Conflict][] => {
    const wanted = conflicts.get(registrationId);
    const current = { value, minutes };
    return wanted ? [[registrationId, { wanted, current, by: nameOf(markedBy), at: markedAt }]] : [];
  });
  const ofCount: Conflict<number | null> | null = count?.conflict
    ? {
        ...{ wanted: count.count, current: counted?.count ?? null },
        ...{ by: nameOf(counted?.countedBy), at: counted?.countedAt ?? null },
      }
    : null;
  return { conflicts: new Map(ofMarks), countConflict: ofCount };
}
