import { organisationKindTitle } from "../organisations/organisation-kinds";
import { regions } from "../organisations/regions";
import { quarterWords } from "../targets/remark-quarters";
import { PARTNER } from "./row-labels";

/** The kind and region of a row in words; empty where the row does not say. */
export function rowWords({ organisationKind, region }: { organisationKind: string | null; region: string | null }) {
  return { kind: organisationKind ? kindTitle(organisationKind) : "", region: region ? regionTitle(region) : "" };
}

/** "3e kwartaal van 2026", of a day in it. */
export function quarterOfDayWords(day: string): string {
  return quarterWords(Math.ceil(Number(day.slice(5, 7)) / 3), Number(day.slice(0, 4)));
}

/** "Gemeente", "Andere partner". */
export function kindTitle(kind: string): string {
  return kind === PARTNER ? "Andere partner" : organisationKindTitle(kind);
}

/** "Kennemerland". */
export function regionTitle(region: string): string {
  return regions.find(({ value }) => value === region)?.label ?? region;
}
