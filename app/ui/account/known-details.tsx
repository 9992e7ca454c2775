import { DefinitionList } from "~/ui/kit/definition-list";

interface Props {
  email: string;
  employer: { name: string; kind: string; municipality: string | null; listed: boolean; proven: boolean } | null;
}

/** What I cannot change here, and how sure the academy is of it. */
export function KnownDetails({ email, employer }: Props) {
  return (
    <DefinitionList
      items={[
        { term: "E-mailadres", detail: <span className="break-all">{email}</span> },
        { term: "Werkgever", detail: employer ? <Employer {...employer} /> : "Nog niet bekend" },
        { term: "Gemeente", detail: employer?.municipality },
      ]}
    />
  );
}

function Employer({ name, kind, listed, proven }: NonNullable<Props["employer"]>) {
  return (
    <>
      {name}
      <span className="block text-small text-ink-muted">
        {kind}. {listed ? proofWords(proven) : "Deze organisatie staat niet in onze lijst van partners."}
      </span>
    </>
  );
}

function proofWords(proven: boolean): string {
  return proven
    ? "Bevestigd: uw adres hoort bij deze organisatie, of iemand heeft het bevestigd."
    : "Nog niet bevestigd. Uitvoeringen die alleen voor deze organisatie zijn, ziet u daarom nog niet.";
}
