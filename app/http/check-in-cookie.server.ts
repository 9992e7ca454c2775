import { randomBytes } from "node:crypto";
import { z } from "~/platform/zod";
import { cookieHeader, readCookie, sealed, unsealed } from "./cookies.server";

const NAME = "inchecken";
// Long enough to tell that one phone was used for several people at one meeting.
const HOURS_SECONDS = 12 * 3600;

const scan = z.object({
  code: z.string(),
  editionId: z.string(),
  meetingId: z.string(),
  step: z.number(),
  scannedAt: z.iso.datetime().transform((text) => new Date(text)),
});

const shape = z.object({
  /** A random name for this browser. */
  device: z.string(),
  scan,
});

/** The last code this browser scanned, and what the code was. */
type RememberedScan = z.output<typeof scan> & { device: string };

/** The scan of this code that the browser remembers; whoever reads it says whether it still counts. Null when it was another. */
export function rememberedScan(request: Request, code: string): RememberedScan | null {
  const known = read(request);
  return known?.scan.code === code ? { ...known.scan, device: known.device } : null;
}

/** A scan as this browser will remember it, and the header that makes it do so. */
export function rememberScan(
  request: Request,
  scanned: z.output<typeof scan>,
): { kept: RememberedScan; cookie: string } {
  const device = read(request)?.device ?? randomBytes(16).toString("base64url");
  const cookie = cookieHeader(NAME, sealed(JSON.stringify({ device, scan: scanned })), HOURS_SECONDS);
  return { kept: { ...scanned, device }, cookie };
}

function read(request: Request): z.output<typeof shape> | null {
  const text = unsealed(readCookie(request, NAME));
  return text ? (shape.safeParse(JSON.parse(text)).data ?? null) : null;
}
