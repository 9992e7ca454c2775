import { NotAllowed } from "./refusals";

/** The first line of every verb: throws NotAllowed unless the permission book says yes. */
export function insist(allowed: boolean): asserts allowed {
  if (!allowed) throw new NotAllowed("not allowed");
}
