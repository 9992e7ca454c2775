import { paths } from "~/paths";
import { Section } from "~/ui/kit/section";

/** What one can do when there is no code, or it does not work. */
export function NewCode({ back }: { back: string | null }) {
  return (
    <Section title="Lukt het niet?">
      <ul className="grid max-w-measure list-[square] gap-1 pl-6 marker:text-accent">
        <li>Kijk ook bij ongewenste e-mail. Het kan een paar minuten duren.</li>
        <li>Klopt het e-mailadres hierboven? Bij een ander adres hoort een andere code.</li>
        <li>
          <a href={paths.signIn(back ?? undefined)}>Stuur een nieuwe code</a>
        </li>
      </ul>
    </Section>
  );
}
