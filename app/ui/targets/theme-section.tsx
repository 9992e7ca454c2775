import type { ThemeFigures } from "~/domain/reporting/figures-overview";
import { Section } from "~/ui/kit/section";
import type { PromiseHrefs } from "~/ui/targets/figure-hrefs";
import { PromiseFacts } from "~/ui/targets/promise-facts";
import { PromiseRows } from "~/ui/targets/promise-row";
import { ThemeMark } from "~/ui/themes/theme-mark";

interface Props {
  figures: ThemeFigures;
  hrefs: PromiseHrefs;
}

/** The promises of one theme: with a bar, without a number, in words, and those it shares with others. */
export function ThemeSection({ figures, hrefs }: Props) {
  const { theme, numbered, realised, inWords, joint } = figures;
  const isOnSheet = numbered.length + realised.length > 0;
  return (
    <div data-sheet-skips={isOnSheet ? undefined : ""}>
      <Section title={theme.title} mark={<ThemeMark slug={theme.slug} />}>
        {numbered.length > 0 && <PromiseRows lines={numbered} hrefs={hrefs} ownersUnseen />}
        <PromiseFacts title="Zonder afgesproken getal: wat is er gedaan" lines={realised} hrefs={hrefs} />
        <PromiseFacts title="Geen telling: hoe staat het ermee" lines={inWords} hrefs={hrefs} inWords />
        {joint.length > 0 && (
          <p data-screen-only="" className="mt-4 text-small text-ink-muted">
            Samen met andere thema's, hierboven één keer getoond:{" "}
            {joint.map((line, index) => (
              <span key={line.slug}>
                {index > 0 && "; "}
                <a href={hrefs.whole(line)}>{line.title}</a>
              </span>
            ))}
            .
          </p>
        )}
      </Section>
    </div>
  );
}
