import type { figuresOverview } from "~/domain/reporting/figures-overview";
import { counted } from "~/ui/kit/dutch-number";
import { EmptyState } from "~/ui/kit/empty-state";
import { Section } from "~/ui/kit/section";
import type { PromiseHrefs } from "~/ui/targets/figure-hrefs";
import { PromiseRows } from "~/ui/targets/promise-row";
import { ThemeSection } from "~/ui/targets/theme-section";

interface Props {
  overview: Pick<ReturnType<typeof figuresOverview>, "attention" | "joint" | "themes">;
  hrefs: PromiseHrefs;
}

/** What needs attention, what was promised together, and the rest by theme. */
export function PromisesByTheme({ overview: { attention, joint, themes }, hrefs }: Props) {
  return (
    <div data-sheet-columns="">
      <Section title="Vraagt aandacht" aside={counted(attention.length, "belofte", "beloften")}>
        {attention.length > 0 ? (
          <PromiseRows lines={attention} hrefs={hrefs} />
        ) : (
          <EmptyState title="Niets: alles is gehaald of ligt op schema" />
        )}
      </Section>
      {joint.length > 0 && (
        <Section title="Samen beloofd">
          <PromiseRows lines={joint} hrefs={hrefs} />
        </Section>
      )}
      {themes.map((figures) => (
        <ThemeSection key={figures.theme.slug} figures={figures} hrefs={hrefs} />
      ))}
    </div>
  );
}
