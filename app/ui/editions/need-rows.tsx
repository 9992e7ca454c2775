import type { WorkNeed } from "~/domain/editions/work";
import { paths } from "~/paths";
import type { WorkLine } from "~/ui/editions/work-line";
import { WorkRow } from "~/ui/editions/work-row";
import { Badge, type Tone } from "~/ui/kit/badge";
import { ButtonLink } from "~/ui/kit/button";
import { shortDay } from "~/ui/kit/dutch-date";
import { counted } from "~/ui/kit/dutch-number";
import { Timetable } from "~/ui/kit/timetable";

/** What asks for the lead's attention, the most urgent first; each leads to where it is done. */
export function NeedRows({ lines, now }: { lines: readonly WorkLine[]; now: string }) {
  return (
    <Timetable label="Vraagt nu uw aandacht">
      {lines.map((line) => (
        <WorkRow key={line.id} line={line} now={now} aside={<NextStep line={line} />}>
          <p>{counted(line.seats.taken, "deelnemer", "deelnemers")}</p>
          {line.needs.map((need) => (
            <Need key={need} line={line} need={need} />
          ))}
        </WorkRow>
      ))}
    </Timetable>
  );
}

function Need({ line, need }: { line: WorkLine; need: WorkNeed }) {
  const [tone, words] = needWords(line, need);
  return <Badge tone={tone}>{words}</Badge>;
}

function needWords(
  { seats, minimumToRun, decideAt, requests, endingOffers }: WorkLine,
  need: WorkNeed,
): [Tone, string] {
  const decision = decideAt ? `, besluit ${shortDay(decideAt)}` : "";
  const words: Record<WorkNeed, [Tone, string]> = {
    "open-now": ["now", "de deuren zijn open"],
    requests: ["now", counted(requests, "aanvraag wacht op u", "aanvragen wachten op u")],
    "offers-ending": ["warn", `${counted(endingOffers, "aangeboden plaats loopt", "aangeboden plaatsen lopen")} af`],
    unmarked: ["warn", "aanwezigheid nog niet aangegeven"],
    "too-few": ["warn", `${seats.taken} van minimaal ${minimumToRun}${decision}`],
    "draft-soon": ["warn", "nog een concept"],
  };
  return words[need];
}

/** The one thing to do first; what needs no page of its own leads to the edition by its title. */
function NextStep({ line: { id, title, needs, mayMark } }: { line: WorkLine }) {
  const [first] = needs;
  const of = <span className="sr-only"> van {title}</span>;
  if (first === "requests" || first === "offers-ending") {
    return (
      <ButtonLink href={paths.people(id)} compact>
        {first === "requests" ? "Aanvragen bekijken" : "Deelnemers bekijken"}
        {of}
      </ButtonLink>
    );
  }
  if (mayMark && (first === "open-now" || first === "unmarked")) {
    return (
      <ButtonLink href={paths.attendance(id)} compact tone={first === "open-now" ? "primary" : "quiet"}>
        Aanwezigheid aangeven{of}
      </ButtonLink>
    );
  }
  return null;
}
