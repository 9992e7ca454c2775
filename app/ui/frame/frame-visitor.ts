import type { RoleName, Visitor } from "~/domain/access/actor";

/** What the frame around a page needs to know of who is signed in. */
export interface FrameVisitor {
  /** Whose things the browser keeps. */
  id: string;
  name: string;
  roles: RoleName[];
}

export function frameVisitor({ personId, name, grants }: Visitor): FrameVisitor {
  return { id: personId, name, roles: [...new Set(grants.map(({ role }) => role))] };
}
