import type { AttendanceSheet } from "~/domain/attendance/sheet";
import { dayAndTime } from "~/ui/kit/dutch-date";
import { Section } from "~/ui/kit/section";

/** What was changed after the day of the meeting: who, when, from what to what, and why. */
export function Corrections({ sheet: { corrections, now } }: { sheet: AttendanceSheet }) {
  if (corrections.length === 0) return null;
  return (
    <div data-screen-only="" className="mt-10">
      <Section title="Later veranderd">
        <ol className="grid max-w-measure gap-4">
          {corrections.map(({ id, at, of, by, from, to, why }) => (
            <li key={id} className="border-l-4 border-line pl-4">
              <p>
                <b className="font-semibold">{of ?? "Iemand die de academie verliet"}</b>: van {from} naar {to}
              </p>
              {why && <p className="whitespace-pre-line">{why}</p>}
              <p className="text-small text-ink-muted">
                {by ?? "Iemand die hier niet meer werkt"}, {dayAndTime(at, undefined, now)}
              </p>
            </li>
          ))}
        </ol>
      </Section>
    </div>
  );
}
