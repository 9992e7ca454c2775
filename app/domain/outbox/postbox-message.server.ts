import { clock } from "~/platform/clock";
import { env } from "~/platform/env.server";
import type { Mail } from "~/platform/mailer.server";

/** A letter as the postvak keeps it. A type and no interface: only those are known to be JSON. */
export type PostboxMessage = {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** `content` in base64. */
  attachments: { filename: string; contentType: string; content: string }[];
  /** ISO instant. */
  sentAt: string;
};

/** Whether letters stay in the postvak, for everyone to read: only in the demo without a mail server. */
export function postboxIsOpen(): boolean {
  const { DEMO, SMTP_URL } = env();
  return DEMO && !SMTP_URL;
}

export function postboxMessage({ to, subject, text, html, invitation }: Mail): PostboxMessage {
  return {
    to: to.address,
    subject,
    text,
    html,
    attachments: invitation ? [attachment(invitation)] : [],
    sentAt: clock.now().toISOString(),
  };
}

function attachment({ method, content, filename }: NonNullable<Mail["invitation"]>) {
  return {
    filename,
    contentType: `text/calendar; charset=utf-8; method=${method}`,
    content: Buffer.from(content, "utf8").toString("base64"),
  };
}
