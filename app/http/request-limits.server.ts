import type { NextFunction, Request, RequestHandler, Response } from "express";
import { referenceOf } from "./refusals.server";

const LARGEST_FORM_BYTES = 1_000_000;
const LARGEST_UPLOAD_BYTES = 21_000_000;
const LONGEST_WAIT_MS = 12_000;
const FORM_ARRIVAL_MS = 30_000;
// In which twenty megabytes come through a line of half a megabit a second.
const UPLOAD_ARRIVAL_MS = 330_000;
// The only addresses that take a file.
const UPLOADS = [/^\/werk\/aanbod\/[^/]+\/(materiaal|afbeelding)$/, /^\/uitvoeringen\/[^/]+\/deelnemers\/lijst$/];

/** Answers what is no page in one plain sentence. */
export function say(response: Response, status: number, sentence: string): void {
  response.status(status).set("Cache-Control", "no-store").type("text/plain").send(`${sentence}\n`);
}

/** Refuses (400) what no browser sends for an address of ours and what neither pages nor database can read. */
export function readableAddress(request: Request, response: Response, next: NextFunction): void {
  const { url, hostname } = request;
  const wellFormed = url.startsWith("/") && !url.includes("%00") && URL.canParse(`http://${hostname}`);
  if (wellFormed && isDecodable(request.path)) next();
  else say(response, 400, "Dit adres klopt niet.");
}

/** Refuses (413) a body that no form of ours can have, also one that doesn't say beforehand how large it is. */
export function limitedBody(request: Request, response: Response, next: NextFunction): void {
  const most = takesFiles(request) ? LARGEST_UPLOAD_BYTES : LARGEST_FORM_BYTES;
  if (Number(request.get("Content-Length") ?? 0) > most) {
    say(response, 413, "Dit is te groot om te versturen. Er is niets veranderd.");
    return;
  }
  if (request.get("Transfer-Encoding")) countBody(request, most);
  next();
}

/** Lets go (408) who takes longer than thirty seconds to send a form; a file has five and a half minutes. */
export function limitedArrival(milliseconds = FORM_ARRIVAL_MS): RequestHandler {
  return (request, response, next) => {
    const giveUp = () => {
      if (request.complete || response.headersSent) return;
      response.set("Connection", "close").once("finish", () => request.destroy());
      say(response, 408, "Het versturen duurde te lang. Er is niets veranderd.");
    };
    const timer = setTimeout(giveUp, takesFiles(request) ? UPLOAD_ARRIVAL_MS : milliseconds);
    response.once("close", () => clearTimeout(timer));
    next();
  };
}

/** Answers 503 when the rest has not answered in time (twelve seconds): a database may hang where it doesn't fail. A file is waited for first. */
export function limitedWait(milliseconds = LONGEST_WAIT_MS): RequestHandler {
  return (request, response, next) => {
    const giveUp = () => {
      if (!response.headersSent) sayFault(response, 503, new Error("no answer in time"));
    };
    const uploads = takesFiles(request);
    let timer = setTimeout(giveUp, uploads ? UPLOAD_ARRIVAL_MS + milliseconds : milliseconds);
    if (uploads) {
      request.once("end", () => {
        clearTimeout(timer);
        if (!response.writableEnded) timer = setTimeout(giveUp, milliseconds);
      });
    }
    response.once("close", () => clearTimeout(timer));
    next();
  };
}

/** Answers a fault outside the pages in one sentence with its reference number. */
export function sayFault(response: Response, status: number, error: unknown): void {
  say(
    response,
    status,
    `Er ging iets mis bij ons. Probeer het later opnieuw, of meld dit met nummer ${referenceOf(error)}.`,
  );
}

function takesFiles({ method, path }: Request): boolean {
  return method === "POST" && UPLOADS.some((address) => address.test(path));
}

// Paused, so that counting alone doesn't let the body run past its reader. Whoever reads it gets the error that ends it,
// and a Response among errors is the answer itself.
function countBody(request: Request, most: number): void {
  let bytes = 0;
  const count = (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes <= most) return;
    request.off("data", count);
    if (request.listenerCount("error") > 0) request.emit("error", new globalThis.Response(null, { status: 413 }));
    request.resume();
  };
  request.pause().on("data", count);
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
