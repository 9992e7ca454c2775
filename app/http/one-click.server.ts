import { plainFields } from "./plain-fields";

const FIELD = "List-Unsubscribe";
const WORD = "One-Click";

/** Throws a 400 answer unless the body says "List-Unsubscribe=One-Click" (RFC 8058) and nothing else. */
export async function insistOnOneClick(request: Request): Promise<void> {
  const form = await request.formData().catch(() => new FormData());
  const said = [...plainFields(form)];
  if (said.length !== 1 || [...form].length !== 1 || said[0]?.[0] !== FIELD || said[0]?.[1] !== WORD) {
    throw new Response("Dit is geen afmelding. Er is niets veranderd.\n", { status: 400 });
  }
}
