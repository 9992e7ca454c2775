import { dateWords } from "~/ui/kit/dutch-date";
import { counted } from "~/ui/kit/dutch-number";
import { relativeDay } from "~/ui/kit/dutch-relative";
import { MailLink } from "~/ui/kit/mail-link";
import { Section } from "~/ui/kit/section";

interface Props {
  request: { people: number; wish: string; askedAt: string };
  contact: { name: string; email: string };
  now: string;
}

/** What I asked for and still wait for. */
export function OwnOpenRequest({ request: { people, wish, askedAt }, contact, now }: Props) {
  return (
    <Section title="Uw aanvraag wacht op antwoord">
      <p>
        U vroeg dit aan op <time dateTime={askedAt}>{dateWords(askedAt)}</time> ({relativeDay(askedAt, now)}), voor{" "}
        {counted(people, "persoon", "mensen")}.
      </p>
      <blockquote className="my-4 max-w-measure whitespace-pre-line border-l-4 border-line pl-5">{wish}</blockquote>
      <p>
        Iets toevoegen? Schrijf naar {contact.name}, <MailLink to={contact.email} />.
      </p>
    </Section>
  );
}
