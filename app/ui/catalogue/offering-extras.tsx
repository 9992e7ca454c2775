import { type MaterialLine, MaterialList } from "~/ui/catalogue/material-list";
import { Notice } from "~/ui/kit/notice";
import { Section } from "~/ui/kit/section";

/** Only for who leads it: others don't see this offering (yet, or any more). */
export function NotInCatalogue({ state }: { state: "DRAFT" | "PUBLISHED" | "ARCHIVED" }) {
  if (state === "PUBLISHED") return null;
  return (
    <div className="mb-8">
      <Notice tone="warn" title={state === "DRAFT" ? "Dit is een voorbeeld" : "Dit staat in het archief"}>
        {state === "DRAFT"
          ? "Dit aanbod is nog niet gepubliceerd. Alleen de themahouders ervan zien deze pagina."
          : "Dit aanbod staat niet meer in het aanbod. Alleen de themahouders ervan zien deze pagina."}
      </Notice>
    </div>
  );
}

/** What there is to read or see; nothing where there is nothing. */
export function Materials({ materials }: { materials: readonly MaterialLine[] }) {
  if (materials.length === 0) return null;
  return (
    <Section title="Materiaal">
      <MaterialList materials={materials} />
    </Section>
  );
}
