import { organisationKindTitle } from "../organisations/organisation-kinds";
import { regions } from "../organisations/regions";
import { PARTNER } from "./row-labels";

/** The kind and region of a row in words; empty where the row does not say. */
export function rowWords({ organisationKind, region }: { organisationKind: string | null; region: string | null }) {
  return { kind: organisationKind ? kindTitle(organisationKind) : "", region: region ? regionTitle(region) : "" };
}

/** "Gemeente", "Andere partner". */
export function kindTitle(kind: string): string {
  return kind === PARTNER ? "Andere partner" : organisationKindTitle(kind);
}

/** "Kennemerland". */
export function regionTitle(region: string): string {
  return regions.find(({ value }) => value === region)?.label ?? region;
}
