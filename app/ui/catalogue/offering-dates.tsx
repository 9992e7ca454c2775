import { paths } from "~/paths";
import { type EditionLine, EditionRows } from "~/ui/catalogue/edition-rows";
import { Disclosure } from "~/ui/kit/disclosure";
import { dateWords } from "~/ui/kit/dutch-date";
import { EmptyState } from "~/ui/kit/empty-state";
import { MailLink } from "~/ui/kit/mail-link";
import { RestOf } from "~/ui/kit/rest-of";
import { Section } from "~/ui/kit/section";

interface Props {
  ahead: readonly EditionLine[];
  past: readonly EditionLine[];
  contact: { name: string; email: string };
  now: string;
}

/** When it is given: what comes, and folded away what has been. */
export function OfferingDates({ ahead, past, contact, now }: Props) {
  return (
    <Section title="Datums">
      {ahead.length > 0 ? (
        <RestOf all={ahead} which="latere">
          {(some) => <EditionRows label="Datums" lines={some} now={now} />}
        </RestOf>
      ) : (
        <EmptyState title="Er is nog geen nieuwe datum">
          <p>
            <a href="#meer">Krijg een e-mail bij een nieuwe datum, of vraag dit aan voor uw organisatie</a>. Iets anders
            weten? Schrijf naar {contact.name}, <MailLink to={contact.email} />.
          </p>
        </EmptyState>
      )}
      {past.length > 0 && (
        <div className="mt-4">
          <Disclosure summary="Eerder gegeven">
            <ul className="grid gap-2">
              {past.map(({ id, slug, title, startsAt, town }) => (
                <li key={id}>
                  <a href={paths.edition(slug, id)}>{title}</a>, {dateWords(startsAt)}, {town ?? "online"}
                </li>
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
    </Section>
  );
}
