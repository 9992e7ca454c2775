import { paths } from "~/paths";
import { ButtonLink } from "~/ui/kit/button";
import { Section } from "~/ui/kit/section";

/** The first steps of someone who has done nothing yet. */
export function NewHere() {
  return (
    <Section title="Begin hier">
      <ol className="grid max-w-measure list-decimal gap-4 pl-6 marker:font-semibold marker:text-accent-ink">
        <li>
          <strong>Zoek een training of bijeenkomst</strong> en druk op Inschrijven. Hier ziet u daarna wanneer en waar u
          verwacht wordt.
        </li>
        <li>
          <strong>Of begin met een e-learning.</strong> Die kan op elk moment, ook in stukjes.
        </li>
        <li>
          <strong>Vertel wat bij uw werk past</strong> bij <a href={paths.myDetails()}>Mijn gegevens</a>. Dan kunnen wij
          u uitnodigen.
        </li>
      </ol>
      <div className="mt-6">
        <ButtonLink href={paths.catalogue()}>Bekijk het aanbod</ButtonLink>
      </div>
    </Section>
  );
}
