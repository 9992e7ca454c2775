import { env } from "~/platform/env.server";
import { ownOrigin } from "~/platform/origin.server";

interface Surroundings {
  /** Letters stay in the postvak that everyone may read: only in the demo without a mail server. */
  postboxIsOpen: boolean;
  /** The academy's own address, for what must be absolute: share pictures, canonical links. */
  origin: string;
  /** The address people can write to. */
  contact: string;
}

/** What the pages need to know of where they run. */
export function surroundings(): Surroundings {
  const { DEMO, SMTP_URL, MAIL_FROM } = env();
  return { postboxIsOpen: DEMO && !SMTP_URL, origin: ownOrigin(), contact: MAIL_FROM };
}
