import { createHmac } from "node:crypto";
import { secretFor } from "~/platform/secret.server";
import { codeFrom, scannedCodeFrom } from "./check-in-code";

/** The code of a meeting at a step ("XXX-XXX"): nobody without the academy's secret can make the next one. */
export function checkInCode(meetingId: string, step: number): string {
  return codeFrom(keyed(`code ${meetingId} ${step}`));
}

/** The same for a QR, under another digest: who knows the short one knows nothing of it. */
export function scannedCode(meetingId: string, step: number): string {
  return scannedCodeFrom(keyed(`scanned ${meetingId} ${step}`));
}

/** What the database knows of a browser or an account at one meeting; at another meeting it is another. */
export function hashAtMeeting(meetingId: string, subject: string): string {
  return keyed(`seen ${meetingId} ${subject}`).toString("base64url");
}

function keyed(text: string): Buffer {
  return createHmac("sha256", secretFor("check-in")).update(text).digest();
}
