import { DefinitionList } from "~/ui/kit/definition-list";
import { lengthWords } from "~/ui/kit/dutch-relative";
import { MailLink } from "~/ui/kit/mail-link";

interface Props {
  audiences: readonly string[];
  studyLoadMinutes?: number;
  /** Whoever takes part gets a certificate. */
  certificate?: boolean;
  trainers?: readonly string[];
  contact: { name: string; email: string };
}

/** What one wants to know before one decides: for whom, how long, by whom, and whom to ask. */
export function OfferingFacts({ audiences, studyLoadMinutes, certificate, trainers = [], contact }: Props) {
  return (
    <DefinitionList
      items={[
        { term: "Voor wie", detail: <Lines lines={audiences.length > 0 ? audiences : ["Iedereen"]} /> },
        { term: "Duur", detail: studyLoadMinutes && lengthWords(studyLoadMinutes) },
        { term: "Certificaat", detail: certificate && "U krijgt een certificaat" },
        {
          term: trainers.length > 1 ? "Trainers" : "Trainer",
          detail: trainers.length > 0 && <Lines lines={trainers} />,
        },
        {
          term: "Vragen",
          detail: (
            <>
              {contact.name}
              <br />
              <MailLink to={contact.email} />
            </>
          ),
        },
      ].filter(({ detail }) => Boolean(detail))}
    />
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
