import { createTransport } from "nodemailer";
import { env } from "./env.server";
import { oneLine } from "./one-line";

const CONNECT_MS = 15_000;
const SILENCE_MS = 30_000;
// Shorter than a job may run, so that a letter is never in two hands.
const DEADLINE_MS = 90_000;
const LOOPBACK = new Set(["127.0.0.1", "localhost", "[::1]"]);
const PLAIN_ADDRESS = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

export interface Mail {
  /** Of the letter; sending again gives the same Message-ID. */
  id: string;
  to: { address: string; name: string };
  subject: string;
  text: string;
  html: string;
  /** Its date, the same at every try. */
  writtenAt: Date;
  /** Whom an answer goes to, when not to the academy. */
  replyTo?: { name: string; address: string } | null;
  /** Where the reader, or their mail program in one click (RFC 8058), asks for no more of these. */
  unsubscribe?: string | null;
  invitation: { method: "REQUEST" | "CANCEL"; content: string; filename: string } | null;
}

/** Hands one mail to the server of SMTP_URL; returns once it was accepted, throws in every other case. */
export async function sendMail(mail: Mail): Promise<void> {
  const { id, to, subject, text, html, writtenAt, invitation, replyTo, unsubscribe } = mail;
  const { MAIL_FROM } = env();
  await transport().sendMail({
    messageId: `<${id}@${MAIL_FROM.split("@")[1]}>`,
    date: writtenAt,
    from: { name: "NHVeilig Academie", address: MAIL_FROM },
    to: { name: oneLine(to.name), address: plainAddress(to.address) },
    envelope: { from: MAIL_FROM, to: [plainAddress(to.address)] },
    subject: oneLine(subject),
    text,
    html,
    ...(invitation && { icalEvent: invitation }),
    ...(replyTo && { replyTo: { name: oneLine(replyTo.name), address: plainAddress(replyTo.address) } }),
    headers: { "Auto-Submitted": "auto-generated", ...(unsubscribe && oneClick(unsubscribe)) },
    signal: AbortSignal.timeout(DEADLINE_MS),
  });
}

function oneClick(url: string) {
  return { "List-Unsubscribe": `<${new URL(url).href}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" };
}

/** The address, when it is one plain mailbox; throws for lists, groups, comments and quoted names. */
function plainAddress(address: string): string {
  if (address.length > 254 || !PLAIN_ADDRESS.test(address)) throw new Error("not a plain mail address");
  return address;
}

let made: { url: string; transport: ReturnType<typeof open> } | undefined;

function transport() {
  const url = env().SMTP_URL;
  if (!url) throw new Error("SMTP_URL is not set");
  if (made?.url !== url) made = { url, transport: open(new URL(url)) };
  return made.transport;
}

function open(url: URL) {
  const secure = url.protocol === "smtps:";
  const loopback = LOOPBACK.has(url.hostname);
  return createTransport({
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure && !loopback,
    ignoreTLS: !secure && loopback,
    ...(url.username && {
      auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    }),
    disableFileAccess: true,
    disableUrlAccess: true,
    dnsTimeout: CONNECT_MS,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
  });
}
