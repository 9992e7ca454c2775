import { resentWords } from "~/domain/outbox/letter-words";
import { resendLetters } from "~/domain/outbox/resend-letters.server";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { paths } from "~/paths";

export const action = door.only("administrator")(async ({ actor, params: { letterId = "" } }) =>
  redirectWithFlash(paths.letters(), resentWords(await resendLetters(actor, { letterId }))),
);
