import { paths } from "~/paths";
import { type OfferingLine, OfferingRow } from "~/ui/catalogue/offering-row";
import { counted } from "~/ui/kit/dutch-number";
import { EmptyState } from "~/ui/kit/empty-state";
import { Section } from "~/ui/kit/section";

interface Props {
  slug: string;
  offerings: readonly OfferingLine[];
  total: number;
  now: string;
}

/** The offerings of a theme by their next dates, joint ones with the themes they share. */
export function ThemeOfferings({ slug, offerings, total, now }: Props) {
  const joint = offerings.filter(({ themes }) => themes.length > 1).length;
  return (
    <Section title="Aanbod" aside={total > 0 && <Count total={total} joint={joint} />}>
      {total === 0 ? (
        <EmptyState title="Hier komt het aanbod van dit thema">
          <p>Er is nu niets dat u kunt volgen. Kijk later nog eens.</p>
        </EmptyState>
      ) : (
        <ol data-arrows="" className="border-b border-line">
          {offerings.map((offering) => (
            <OfferingRow key={offering.slug} offering={offering} now={now} />
          ))}
        </ol>
      )}
      {total > offerings.length && (
        <p className="mt-4">
          <a href={`${paths.catalogue()}?thema=${slug}`}>Bekijk al het aanbod van dit thema</a>
        </p>
      )}
    </Section>
  );
}

function Count({ total, joint }: { total: number; joint: number }) {
  const all = counted(total, "titel", "titels");
  return joint > 0 ? `${all}, waarvan ${joint} samen met andere thema's` : all;
}
