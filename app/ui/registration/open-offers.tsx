import { paths } from "~/paths";
import { dayAndTime } from "~/ui/kit/dutch-date";
import { relativeMoment } from "~/ui/kit/dutch-relative";
import { Section } from "~/ui/kit/section";
import { When } from "~/ui/kit/when";
import { AnswerOffer } from "~/ui/registration/answer-offer";
import type { RegistrationLine } from "~/ui/registration/registration-rows";

type OfferLine = RegistrationLine & { until: string };

/** Places that are kept for me until I answer; nothing when there are none. */
export function OpenOffers({ offers, now }: { offers: readonly OfferLine[]; now: string }) {
  if (offers.length === 0) return null;
  return (
    <Section title="Wacht op u">
      <ul className="grid gap-4">
        {offers.map(({ slug, editionId, title, startsAt, endsAt, place, until }) => (
          <li key={editionId} className="grid gap-3 border-l-4 border-accent bg-surface p-4 md:p-5">
            <h3>
              Er is een plaats voor u bij <a href={paths.edition(slug, editionId)}>{title}</a>
            </h3>
            <p>
              <When start={startsAt} end={endsAt} now={now} relative />, {place ?? "online"}
            </p>
            <p>
              Antwoord vóór <time dateTime={until}>{dayAndTime(until, undefined, now)}</time> (
              {relativeMoment(until, now)}). Daarna gaat de plaats naar de volgende op de wachtlijst.
            </p>
            <AnswerOffer slug={slug} editionId={editionId} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
