import { clock } from "~/platform/clock";
import { readScannedCode } from "./check-in-code";
import { atDoor, codeAtDoor } from "./code-at-door.server";
import type { ScanOutcome } from "./scan";

/**
 * What the address in a QR leads to. It holds a long code that nobody can guess, so that nothing has to be counted: looking
 * changes nothing. Of a short one it is not told whether it is good: `unread`.
 */
export async function lookAtCode(address: string): Promise<ScanOutcome | { outcome: "unread" }> {
  if (!readScannedCode(address)) return { outcome: "unread" };
  const now = clock.now();
  const { found } = await codeAtDoor(address, now);
  if (!found) return { outcome: "wrong-code" };
  return found.old ? { outcome: "old-code" } : atDoor(found.meeting, found.step, now);
}
