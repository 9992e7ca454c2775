import { paths } from "~/paths";
import { Section } from "~/ui/kit/section";

const LISTS = [
  { label: "Locaties", href: paths.venues(), says: "Waar uitvoeringen zijn, en hoe men er komt." },
  { label: "Doelgroepen", href: paths.audiences(), says: "Voor wie aanbod is." },
];

/** The lists that all theme leads keep together, and choose from when they plan. */
export function KeptLists() {
  return (
    <Section title="Lijsten om uit te kiezen">
      <ul className="border-b border-line">
        {LISTS.map(({ label, href, says }) => (
          <li key={href} className="grid border-t border-line py-2.5">
            <h3>
              <a href={href}>{label}</a>
            </h3>
            <p className="text-small text-ink-muted">{says}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
