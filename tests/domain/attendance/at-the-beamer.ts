import { vi } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { checkIn, type ScanInBrowser } from "~/domain/attendance/check-in.server";
import { stepAt } from "~/domain/attendance/check-in-code";
import { checkInCode, scannedCode } from "~/domain/attendance/check-in-key.server";
import { scanCode } from "~/domain/attendance/scan-code.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeVisitor } from "../../support/factories";
import type { Room } from "./a-room";

type State = "CONFIRMED" | "WAITING" | "OFFERED" | "REQUESTED" | "CANCELLED" | "DECLINED";

/** Someone with an account and a registration of this state for the room's edition. */
export async function withRegistration(room: Room, state: State = "CONFIRMED", name?: string) {
  const visitor = await makeVisitor({ name });
  const now = clock.now();
  const { id } = await db.registration.create({
    data: {
      editionId: room.edition.id,
      personId: visitor.personId,
      state,
      source: "self",
      requestedAt: now,
      confirmedAt: state === "CONFIRMED" ? now : null,
      endedAt: ["CANCELLED", "DECLINED"].includes(state) ? now : null,
    },
  });
  return { visitor, registrationId: id };
}

/** The code that stands on the screen of the room's meeting, so many seconds ago. */
export function codeOnScreen({ meeting }: Room, secondsAgo = 0): string {
  return checkInCode(meeting, stepAt(new Date(clock.now().getTime() - secondsAgo * 1000)));
}

/** What the QR on it holds. */
export function qrOnScreen({ meeting }: Room, secondsAgo = 0): string {
  return scannedCode(meeting, stepAt(new Date(clock.now().getTime() - secondsAgo * 1000)));
}

/** Scans the code on the screen; throws when it doesn't work. */
export async function scanned(room: Room, visitor: Visitor, device = "phone"): Promise<ScanInBrowser> {
  const end = await scanCode(visitor, { typed: codeOnScreen(room), network: "192.0.2.7" });
  if (end.outcome !== "scanned") throw new Error(`not scanned: ${end.outcome}`);
  return { ...end.scan, device };
}

/** Scans and taps. */
export async function checksIn(room: Room, visitor: Visitor, device?: string) {
  return checkIn(visitor, await scanned(room, visitor, device));
}

/** The marks of the room's first meeting: "CODE PRESENT", sorted. */
export async function marksIn({ meeting }: Room): Promise<string[]> {
  const marks = await db.mark.findMany({ where: { meetingId: meeting } });
  return marks.map(({ how, value }) => `${how} ${value}`).sort();
}

/** Stops the academy's clock: the last second of a code is a second here, however slow the machine. */
export function stopClock(at: Date): void {
  // For what asks the machine: sessions.
  clock.set(at);
  vi.spyOn(clock, "now").mockImplementation(() => new Date(at));
}

/** Moves the stopped clock on by so many seconds. */
export function wait(seconds: number): void {
  stopClock(new Date(clock.now().getTime() + seconds * 1000));
}
