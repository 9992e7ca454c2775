import { z } from "~/platform/zod";
import { readCode } from "./sign-in-code";

export const enterCodeForm = z.object({
  code: z.string({ error: "Vul de code uit de e-mail in." }).transform((typed, context) => {
    const code = readCode(typed);
    if (code) return code;
    context.addIssue({
      code: "custom",
      message: "Deze code kan niet kloppen. Een code heeft 8 letters en cijfers, zoals AC3D-7KR2.",
    });
    return z.NEVER;
  }),
});
