import { optionalLinesField } from "~/platform/form-fields";
import { z } from "~/platform/zod";
import { MARK_VALUES, type MarkValue, type Seen } from "./marks";
import type { WholeList } from "./whole-list";

const LONGEST_MINUTES = 24 * 60;
const MOST_PEOPLE = 5_000;
const LONGEST_REASON = 500;
const BUTTONS = { "iedereen-aanwezig": "everyone-present", "rest-afwezig": "rest-absent" } as const satisfies Record<
  string,
  WholeList
>;

/** The fields of one person on the list. */
export const markField = (registrationId: string) => `mark-${registrationId}`;
export const minutesField = (registrationId: string) => `minutes-${registrationId}`;
/** What the page showed when it was opened: what a new mark replaces. */
export const seenField = (registrationId: string) => `seen-${registrationId}`;

/** A mark as that field holds it: "PRESENT", "PARTLY 45", or "" for none. */
export function seenText(mark: Seen | null): string {
  return mark ? [mark.value, mark.minutes].filter((part) => part !== null).join(" ") : "";
}

type Fields = Record<string, unknown>;
type Complain = (field: string, message: string) => void;

/**
 * The posted list of one meeting: `dagdeel`, a mark per registration with minutes where partly there, and `headcount` (empty
 * when nobody counted); beside each what the page had shown there (`seen-`), and why a correction is made.
 */
export const markAttendanceForm = z
  .object({
    dagdeel: z.string({ error: "Kies een dagdeel." }),
    lijst: z.enum(Object.keys(BUTTONS)).optional(),
    reden: optionalLinesField({ longest: LONGEST_REASON }),
  })
  .catchall(z.unknown())
  .transform(({ dagdeel, lijst, reden, ...fields }, context) => {
    const complain: Complain = (field, message) => context.addIssue({ code: "custom", path: [field], message });
    const wholeList = lijst ? BUTTONS[lijst as keyof typeof BUTTONS] : null;
    const marks = wholeList === "everyone-present" ? new Map<string, Seen>() : marksIn(fields, complain);
    const seenHeadcount = wholeNumber(fields["seen-headcount"]);
    const counted = { headcount: headcountIn(fields, complain), seenHeadcount };
    return { meetingId: dagdeel, wholeList, marks, seen: seenIn(fields), ...counted, reason: reden };
  });

/** What cannot be read was not seen. */
function seenIn(fields: Fields): Map<string, Seen> {
  const seen = new Map<string, Seen>();
  for (const [field, text] of Object.entries(fields)) {
    if (!field.startsWith("seen-")) continue;
    const [value, minutes = null] = String(text).split(" ");
    if (isMarkValue(value)) seen.set(field.slice("seen-".length), { value, minutes: wholeNumber(minutes) });
  }
  return seen;
}

function marksIn(fields: Fields, complain: Complain): Map<string, Seen> {
  const marks = new Map<string, Seen>();
  for (const [field, value] of Object.entries(fields)) {
    if (!field.startsWith("mark-")) continue;
    const registrationId = field.slice("mark-".length);
    if (!isMarkValue(value)) complain(field, "Kies aanwezig, deels, afwezig of afgemeld.");
    else
      marks.set(registrationId, {
        value,
        minutes: value === "PARTLY" ? minutesIn(fields, registrationId, complain) : null,
      });
  }
  return marks;
}

function minutesIn(fields: Fields, registrationId: string, complain: Complain): number {
  const minutes = wholeNumber(fields[minutesField(registrationId)]);
  if (minutes !== null && minutes >= 1 && minutes <= LONGEST_MINUTES) return minutes;
  complain(minutesField(registrationId), "Vul het aantal minuten in.");
  return 0;
}

/** Undefined when the form had no such field: what was counted then stays. */
function headcountIn({ headcount }: Fields, complain: Complain): number | null | undefined {
  if (headcount === undefined || headcount === "") return headcount === "" ? null : undefined;
  const count = wholeNumber(headcount);
  if (count !== null && count <= MOST_PEOPLE) return count;
  complain("headcount", "Vul een heel getal in, of laat het leeg.");
  return undefined;
}

function wholeNumber(value: unknown): number | null {
  return typeof value === "string" && /^\s*\d{1,6}\s*$/.test(value) ? Number(value) : null;
}

function isMarkValue(value: unknown): value is MarkValue {
  return MARK_VALUES.some((each) => each === value);
}
