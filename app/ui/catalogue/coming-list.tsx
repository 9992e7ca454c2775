import { paths } from "~/paths";
import { type EditionLine, EditionRows } from "~/ui/catalogue/edition-rows";
import { EmptyState } from "~/ui/kit/empty-state";
import { Section } from "~/ui/kit/section";
import { ThemeList } from "~/ui/themes/theme-list";

type ComingLine = EditionLine & { offeringTitle: string; themes: { slug: string; shortTitle: string }[] };

interface Props {
  title?: string;
  lines: readonly ComingLine[];
  now: string;
}

/** The next dates of the academy. */
export function ComingList({ title: heading = "Binnenkort", lines, now }: Props) {
  return (
    <Section title={heading} aside={<a href={paths.agenda()}>De hele agenda</a>}>
      {lines.length > 0 ? (
        <EditionRows
          label={heading}
          lines={lines}
          now={now}
          more={({ title, offeringTitle, themes }) => (
            <>
              {offeringTitle !== title && <span>{offeringTitle}</span>}
              <ThemeList themes={themes.map(({ slug, shortTitle }) => ({ slug, title: shortTitle }))} />
            </>
          )}
        />
      ) : (
        <EmptyState title="Hier komen de eerstvolgende data">
          <p>Er staat nu niets gepland. De e-learnings kunt u altijd volgen.</p>
        </EmptyState>
      )}
    </Section>
  );
}
