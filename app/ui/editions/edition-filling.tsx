import { fillingWords } from "~/domain/editions/filling-words";
import { paths } from "~/paths";
import type { EditionAtWork } from "~/ui/editions/edition-line";
import { Badge } from "~/ui/kit/badge";
import { counted } from "~/ui/kit/dutch-number";
import { ProgressBar } from "~/ui/kit/progress-bar";
import { Section } from "~/ui/kit/section";
import { When } from "~/ui/kit/when";

/** How full it is, whether it goes through with so many, and who waits for a yes. */
export function EditionFilling({ edition }: { edition: EditionAtWork }) {
  const { id, state, seats, minimumToRun, decideAt, requested, toHear, phase, approval, venue, can, now } = edition;
  const enough = seats.taken >= minimumToRun;
  return (
    <Section title="Bezetting">
      <div className="grid gap-4">
        <ProgressBar value={seats.taken} max={seats.capacity} label="Bezette plaatsen" words={fillingWords(seats)} />
        {state === "PUBLISHED" && phase === "coming" && minimumToRun > 1 && (
          <div className="grid justify-items-start gap-1">
            <Badge tone={enough ? "good" : "warn"}>
              {enough
                ? `genoeg om door te gaan (${minimumToRun})`
                : `nog ${minimumToRun - seats.taken} tot het minimum`}
            </Badge>
            {decideAt && (
              <p className="text-small text-ink-muted">
                U besluit uiterlijk <When start={decideAt} now={now} />.
              </p>
            )}
          </div>
        )}
        {requested > 0 && (
          <p>
            <a href={paths.people(id)} className="font-semibold">
              {counted(requested, "aanvraag wacht", "aanvragen wachten")}
              {approval === "THEME_LEAD" ? " op uw besluit" : ""}
            </a>
          </p>
        )}
        {toHear > 0 && can.plan && seats.taken < seats.capacity && (
          <p>
            {counted(toHear, "persoon wil", "mensen willen")} horen van een nieuwe datum.{" "}
            <a href={paths.invite(id)}>Nodig hen uit</a>
          </p>
        )}
        {venue?.capacity != null && venue.capacity < seats.capacity && (
          <p className="text-small text-warn">
            In {venue.name} passen {venue.capacity} mensen. U biedt {seats.capacity} plaatsen aan.
          </p>
        )}
      </div>
    </Section>
  );
}
