import { kindAndFormat } from "~/domain/catalogue/offering-kind";
import { paths } from "~/paths";
import { counted } from "~/ui/kit/dutch-number";
import { type NamedTheme, ThemeList } from "~/ui/themes/theme-list";

interface OfferingLine {
  id: string;
  slug: string;
  title: string;
  kind: "TRAINING" | "E_LEARNING" | "EVENT";
  state: "DRAFT" | "PUBLISHED" | "ARCHIVED";
  format: string;
  themes: NamedTheme[];
  /** How many of its editions come. */
  coming: number;
}

/** The offerings of a lead's themes in brief. */
export function OfferingRows({ offerings }: { offerings: readonly OfferingLine[] }) {
  return (
    <ul className="border-b border-line">
      {offerings.map((offering) => (
        <li
          key={offering.id}
          className="grid items-baseline gap-x-6 gap-y-0.5 border-t border-line py-2.5 md:grid-cols-[minmax(0,1fr)_12rem_13rem] lg:grid-cols-[minmax(0,1fr)_16rem_16rem]"
        >
          <div className="min-w-0">
            <h3>
              <a href={paths.offeringAtWork(offering.slug)}>{offering.title}</a>
            </h3>
            <p className="text-small text-ink-muted">{kindAndFormat(offering.kind, offering.format)}</p>
          </div>
          <ThemeList themes={offering.themes} />
          <p className="flex flex-wrap gap-x-4 text-small text-ink-muted">
            {comingWords(offering)}
            {offering.kind !== "E_LEARNING" && (
              <a href={paths.planEdition(offering.slug)}>
                Plannen<span className="sr-only"> van {offering.title}</span>
              </a>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

function comingWords({ state, kind, coming }: OfferingLine): string {
  if (state === "DRAFT") return "concept";
  if (kind === "E_LEARNING") return "altijd te volgen";
  return coming === 0 ? "niets gepland" : `${counted(coming, "uitvoering", "uitvoeringen")} gepland`;
}
