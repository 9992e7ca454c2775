import { paths } from "~/paths";
import { counted } from "~/ui/kit/dutch-number";
import { Section } from "~/ui/kit/section";
import { When } from "~/ui/kit/when";

interface Props {
  coming: readonly { id: string; title: string; startsAt: string | null; offering: { slug: string } }[];
  past: number;
  now: string;
}

/** Where a venue is used: what comes there, and how much was there. */
export function VenueUse({ coming, past, now }: Props) {
  return (
    <Section title="Gebruikt voor" aside={past > 0 && `${counted(past, "uitvoering", "uitvoeringen")} geweest`}>
      {coming.length === 0 ? (
        <p className="text-ink-muted">Er staat hier niets gepland dat iedereen mag zien.</p>
      ) : (
        <ul className="border-b border-line">
          {coming.map(({ id, title, startsAt, offering }) => (
            <li key={id} className="flex flex-wrap justify-between gap-x-6 border-t border-line py-2.5">
              <a href={paths.edition(offering.slug, id)}>{title}</a>
              {startsAt && (
                <span className="text-small text-ink-muted">
                  <When start={startsAt} now={now} />
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
