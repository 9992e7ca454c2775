import { paths } from "~/paths";
import type { EditionAtWork } from "~/ui/editions/edition-line";
import { dayWords } from "~/ui/kit/dutch-date";
import { counted } from "~/ui/kit/dutch-number";
import { Section } from "~/ui/kit/section";

/** The other dates of the series it was planned in; nothing when it stands alone. */
export function EditionSeries({ edition: { series, now } }: { edition: EditionAtWork }) {
  if (series.length === 0) return null;
  return (
    <Section title="Andere datums van deze reeks" aside={counted(series.length, "uitvoering", "uitvoeringen")}>
      <ul className="gap-x-8 sm:columns-2">
        {series.map(({ id, title, startsAt, state }) => (
          <li key={id} className="py-1">
            <a href={paths.editionAtWork(id)}>{startsAt ? dayWords(startsAt, now) : title}</a>
            {state === "DRAFT" && <span className="text-small text-ink-muted"> (concept)</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
