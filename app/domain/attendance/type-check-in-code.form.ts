import { z } from "~/platform/zod";
import { readCheckInCode } from "./check-in-code";

/** The code that someone reads off the screen in the room. */
export const typeCheckInCodeForm = z.object({
  code: z.string({ error: "Vul de code van het scherm in." }).transform((typed, context) => {
    const code = readCheckInCode(typed);
    if (code) return code;
    context.addIssue({
      code: "custom",
      message: "Deze code kan niet kloppen. Een code heeft 6 letters en cijfers, zoals K7M-4XR.",
    });
    return z.NEVER;
  }),
});
