import type { EditionPhase } from "~/domain/catalogue/edition-phase";
import { paths } from "~/paths";
import { Notice } from "~/ui/kit/notice";

/** Says so when one can no longer go; nothing for an edition that is ahead. */
export function EditionNotice({ phase, slug }: { phase: EditionPhase; slug: string }) {
  if (phase === "coming") return null;
  const others = <a href={paths.offering(slug)}>Bekijk de andere datums</a>;
  return (
    <div className="mb-8">
      {phase === "cancelled" && (
        <Notice tone="bad" title="Deze uitvoering gaat niet door">
          Wie was ingeschreven, heeft bericht gekregen. {others}.
        </Notice>
      )}
      {phase === "past" && <Notice title="Deze uitvoering is geweest">Kon u er niet bij zijn? {others}.</Notice>}
      {phase === "running" && <Notice title="Deze uitvoering is bezig">Inschrijven kan niet meer. {others}.</Notice>}
    </div>
  );
}
