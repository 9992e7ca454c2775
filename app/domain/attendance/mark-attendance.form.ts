import { z } from "~/platform/zod";
import { MARK_VALUES, type MarkValue, type Seen } from "./marks";
import type { WholeList } from "./whole-list";

const LONGEST_MINUTES = 24 * 60;
const MOST_PEOPLE = 5_000;
const BUTTONS = { "iedereen-aanwezig": "everyone-present", "rest-afwezig": "rest-absent" } as const satisfies Record<
  string,
  WholeList
>;

/** The fields of one person on the list. */
export const markField = (registrationId: string) => `mark-${registrationId}`;
export const minutesField = (registrationId: string) => `minutes-${registrationId}`;

type Fields = Record<string, unknown>;
type Complain = (field: string, message: string) => void;

/** The posted list of one meeting: `dagdeel`, a mark per registration with minutes where partly there, and `headcount` (empty when nobody counted). */
export const markAttendanceForm = z
  .object({ dagdeel: z.string({ error: "Kies een dagdeel." }), lijst: z.enum(Object.keys(BUTTONS)).optional() })
  .catchall(z.unknown())
  .transform(({ dagdeel, lijst, ...fields }, context) => {
    const complain: Complain = (field, message) => context.addIssue({ code: "custom", path: [field], message });
    const wholeList = lijst ? BUTTONS[lijst as keyof typeof BUTTONS] : null;
    const marks = wholeList === "everyone-present" ? new Map<string, Seen>() : marksIn(fields, complain);
    return { meetingId: dagdeel, wholeList, marks, headcount: headcountIn(fields, complain) };
  });

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
