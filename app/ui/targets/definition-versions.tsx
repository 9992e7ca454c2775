import type { VersionState } from "~/domain/targets/definition-versions";
import { Badge, type Tone } from "~/ui/kit/badge";
import { dateWords } from "~/ui/kit/dutch-date";
import { Section } from "~/ui/kit/section";

interface Version {
  number: number;
  state: VersionState;
  from: string;
  until: string | null;
  sentence: string;
  fromDay: string;
  untilDay: string;
  reason: string;
  author: string | null;
  decidedOn: string | null;
}

const states: Record<VersionState, { words: string; tone: Tone }> = {
  IN_FORCE: { words: "geldt", tone: "good" },
  PLANNED: { words: "gepland", tone: "now" },
  PAST: { words: "vervangen", tone: "neutral" },
  OVERTAKEN: { words: "vervangen voor het begin", tone: "neutral" },
};

/** Every definition a promise had, has or will have: from when, what it says, why and of whom. One alone says nothing new. */
export function DefinitionVersions({ versions }: { versions: readonly Version[] }) {
  if (versions.length < 2) return null;
  return (
    <Section title="Definities van dit doel" aside={`${versions.length} versies`}>
      <ol reversed className="border-b border-line">
        {versions.map((version) => (
          <li key={version.number} className="grid gap-1 border-t border-line py-3">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-semibold">
              {whenWords(version)}
              <Badge tone={states[version.state].tone}>{states[version.state].words}</Badge>
            </p>
            <p className="max-w-measure [overflow-wrap:anywhere]">
              {version.sentence} Periode: {dateWords(version.fromDay)} tot en met {dateWords(version.untilDay)}.
            </p>
            {version.reason && (
              <p className="max-w-measure whitespace-pre-line [overflow-wrap:anywhere]">Waarom: {version.reason}</p>
            )}
            <p className="text-small text-ink-muted">{whoseWords(version)}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function whenWords({ state, from, until }: Version): string {
  if (state === "OVERTAKEN") return `Zou gelden vanaf ${dateWords(from)}`;
  return `Vanaf ${dateWords(from)}${until ? ` tot en met ${dateWords(until)}` : ""}`;
}

function whoseWords({ author, decidedOn }: Version): string {
  if (!decidedOn) return "Uit het Jaarplan.";
  return `${author ? `Voorgesteld door ${author}, gepubliceerd` : "Gepubliceerd"} op ${dateWords(decidedOn)}.`;
}
