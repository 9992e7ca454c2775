import { isId } from "~/platform/id";
import { z } from "~/platform/zod";

/** More than a room holds. */
const MOST_TAPS = 500;

/** One tap on a name: the tablet's own id for it, left out where no script makes one, and how many seconds ago it was. */
export interface Tap {
  id?: string;
  registrationId: string;
  secondsAgo: number;
}

const id = z.string().refine(isId).toLowerCase();
const taps = z
  .array(
    z.object({
      id,
      registrationId: id,
      secondsAgo: z
        .number()
        .min(0)
        .max(400 * 86_400),
    }),
  )
  .max(MOST_TAPS);

/** What a kiosk sends: the meeting, and taps as JSON; none asks how the list stands. */
export const sendTapsForm = z.object({
  dagdeel: id,
  tikken: z.string().transform((text, context): Tap[] => {
    const read = taps.safeParse(parsed(text));
    if (read.success) return read.data;
    context.addIssue({ code: "custom", message: "Dit is geen lijst van tikken." });
    return z.NEVER;
  }),
});

/** One tap where no script runs: the button of a name. */
export const tapNameForm = z.object({ dagdeel: id, registratie: id });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
