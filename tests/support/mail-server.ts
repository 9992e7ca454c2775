import { createServer, type Server, type Socket } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

export interface ReceivedMail {
  from: string;
  recipients: string[];
  raw: string;
  parsed: ParsedMail;
}

export interface MailServer {
  url: string;
  port: number;
  received: ReceivedMail[];
  close: () => Promise<void>;
}

/** A real SMTP server on loopback that keeps what it was given. */
export async function startMailServer(port = 0): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, { envelope }, done) {
      readAll(stream).then(async (raw) => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : "";
        const recipients = envelope.rcptTo.map(({ address }) => address);
        received.push({ from, recipients, raw, parsed: await simpleParser(raw) });
        done();
      }, done);
    },
  });
  // A client that is killed breaks off in the middle; anything else is a fault.
  server.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "ECONNRESET" && error.code !== "EPIPE") throw error;
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const close = () => new Promise<void>((resolve) => server.close(resolve));
  const taken = portOf(server.server);
  return { url: `smtp://127.0.0.1:${taken}`, port: taken, received, close };
}

/** What a broken server does with a mail: says a code at a command, or hangs up after it took the whole mail. */
export interface Fault {
  at: "RCPT" | "DATA" | "END";
  answer: string | null;
  /** What happens elsewhere before it answers. */
  before?: () => Promise<void>;
}

interface BrokenMailServer {
  url: string;
  /** The mails it took, each as it was sent. */
  taken: string[];
  /** From now on; null works well. */
  fault: (fault: Fault | null) => void;
  close: () => Promise<void>;
}

/** An SMTP server that does what no decent one does. */
export async function startBrokenMailServer(host = "127.0.0.1"): Promise<BrokenMailServer> {
  const taken: string[] = [];
  let current: Fault | null = null;
  const server = createServer((socket) => converse(socket, taken, () => current));
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const fault = (next: Fault | null) => {
    current = next;
  };
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { url: `smtp://${host}:${portOf(server)}`, taken, fault, close };
}

function converse(socket: Socket, taken: string[], faultNow: () => Fault | null): void {
  let heard = "";
  let inMail = false;
  socket.on("error", () => socket.destroy());
  socket.write("220 test\r\n");
  const say = (at: Fault["at"] | null, usual: string) => {
    const fault = faultNow();
    if (!fault || fault.at !== at) socket.write(`${usual}\r\n`);
    else if (fault.answer === null) socket.destroy();
    else void (fault.before?.() ?? Promise.resolve()).then(() => socket.write(`${fault.answer}\r\n`));
  };
  socket.on("data", (chunk) => {
    heard += String(chunk);
    for (;;) {
      const end = heard.indexOf(inMail ? "\r\n.\r\n" : "\r\n");
      if (end < 0) return;
      const said = heard.slice(0, end);
      heard = heard.slice(end + (inMail ? 5 : 2));
      if (inMail) {
        inMail = false;
        taken.push(said);
        say("END", "250 taken");
      } else if (/^RCPT/i.test(said)) say("RCPT", "250 fine");
      else if (/^DATA/i.test(said)) {
        inMail = faultNow()?.at !== "DATA";
        say("DATA", "354 go on");
      } else say(null, usualAnswer(said));
    }
  });
}

function usualAnswer(said: string): string {
  if (/^QUIT/i.test(said)) return "221 bye";
  return /^STARTTLS/i.test(said) ? "502 unknown" : "250 fine";
}

async function readAll(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}

function portOf(server: Server | SMTPServer["server"]): number {
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}
