import { Address } from "~/ui/account/address";
import { Section } from "~/ui/kit/section";

const people = [
  { name: "deelnemer1", does: "volgt e-learnings en trainingen" },
  { name: "themahouder.mensenhandel", does: "houdt bij wie er was" },
  { name: "trainer", does: "geeft trainingen" },
  { name: "management", does: "ziet de cijfers" },
  { name: "coordinator", does: "kijkt mee voor een organisatie" },
  { name: "beheerder", does: "beheert accounts en rollen" },
];

/** Who one can be in the demo, where every letter stands in the postvak. */
export function DemoPeople() {
  return (
    <Section title="Mensen in deze demo">
      <dl className="grid gap-2">
        {people.map(({ name, does }) => (
          <div key={name} className="flex flex-wrap gap-x-3">
            <dt>
              <Address>{`${name}@demo.academie.example`}</Address>
            </dt>
            <dd className="text-ink-muted">{does}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
