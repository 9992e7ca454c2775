import { sourceWords } from "~/domain/editions/edition-people-words";
import { linkWords } from "~/domain/editions/registration-detail-words";
import type { LinkStanding } from "~/domain/registration/request-decision";
import { DefinitionList } from "~/ui/kit/definition-list";
import { dateWords, dayAndTime } from "~/ui/kit/dutch-date";
import { MailLink } from "~/ui/kit/mail-link";

/** Instants are ISO strings. */
interface Registration {
  email: string | null;
  hasAccount: boolean;
  jobTitle: string | null;
  organisation: string | null;
  source: string;
  requestedAt: string;
  offeredUntil: string | null;
}

interface Manager {
  email: string;
  standing: LinkStanding;
  expiresAt: string;
  decidedAt: string | null;
}

interface Props {
  registration: Registration;
  manager: Manager | null;
  now: string;
}

/** Who it is and how they came here. */
export function RegistrationFacts({ registration, manager, now }: Props) {
  const { email, hasAccount, jobTitle, organisation, source, requestedAt, offeredUntil } = registration;
  return (
    <DefinitionList
      items={[
        { term: "Organisatie", detail: organisation },
        { term: "Functie", detail: jobTitle },
        { term: "E-mail", detail: email ? <MailLink to={email} /> : "Geen e-mailadres bekend" },
        { term: "Account", detail: hasAccount ? null : "Heeft nog geen account" },
        {
          term: "Aangemeld op",
          detail: [dayAndTime(requestedAt, undefined, now), sourceWords(source)].filter(Boolean).join(", "),
        },
        { term: "Antwoord vóór", detail: offeredUntil && dayAndTime(offeredUntil, undefined, now) },
        { term: "Leidinggevende", detail: manager && <ManagerWords manager={manager} /> },
      ]}
    />
  );
}

function ManagerWords({ manager: { email, standing, expiresAt, decidedAt } }: { manager: Manager }) {
  return (
    <>
      {email}
      <br />
      <span className="text-small text-ink-muted">
        {linkWords(standing)}
        {decidedAt && ` op ${dateWords(decidedAt)}`}
        {standing === "open" && `, kan tot ${dateWords(expiresAt)}`}
      </span>
    </>
  );
}
