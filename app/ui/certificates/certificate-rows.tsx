import Download from "lucide-react/icons/download";
import {
  type CertificateKind,
  certificateTitle,
  dateWords,
  daysWords,
  studyLoadWords,
} from "~/domain/certificates/certificate-words";
import { paths } from "~/paths";
import { Badge } from "~/ui/kit/badge";
import { ButtonLink } from "~/ui/kit/button";

interface CertificateLine {
  id: string;
  code: string;
  kind: CertificateKind;
  title: string;
  days: readonly string[];
  studyLoadMinutes: number;
  concept: boolean;
  issuedOn: string;
  withdrawnOn: string | null;
  /** Why: "de aanwezigheid is gecorrigeerd". */
  because: string | null;
}

/** My certificates under one another, each with its paper; of a withdrawn one only that it was. */
export function CertificateRows({ certificates }: { certificates: readonly CertificateLine[] }) {
  return (
    <ul className="border-b border-line">
      {certificates.map((certificate) => (
        <li key={certificate.id} className="grid gap-3 border-t border-line py-4 md:grid-cols-[1fr_auto] md:gap-x-8">
          <Facts {...certificate} />
          <div className="md:justify-self-end">
            {certificate.withdrawnOn ? (
              <Badge tone="bad">Ingetrokken</Badge>
            ) : (
              <ButtonLink href={paths.certificatePaper(certificate.id)} icon={Download} tone="quiet">
                Download certificaat
                <span className="sr-only">
                  {" "}
                  {certificate.title}, {daysWords(certificate.days)}
                </span>
              </ButtonLink>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Facts({
  kind,
  title,
  days,
  studyLoadMinutes,
  concept,
  issuedOn,
  withdrawnOn,
  because,
  code,
}: CertificateLine) {
  return (
    <div className="min-w-0">
      <p className="text-small text-ink-muted">{certificateTitle(kind)}</p>
      <h2 className="text-large">{title}</h2>
      <p className="mt-1 text-small text-ink-muted">
        Wanneer: {daysWords(days)}. Studielast {studyLoadWords(studyLoadMinutes)}.
        {concept && " Conceptversie, nog niet door een deskundige beoordeeld."}
      </p>
      <p className="text-small text-ink-muted">
        {withdrawnOn
          ? `Ingetrokken op ${dateWords(withdrawnOn)}, want ${because}.`
          : `Afgegeven op ${dateWords(issuedOn)}.`}{" "}
        {!withdrawnOn && <span className="inline-block">Code {code}</span>}
      </p>
    </div>
  );
}
