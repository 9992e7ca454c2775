import type { RoleName, Visitor } from "~/domain/access/actor";

/** What the frame around a page needs to know of who is signed in. */
export interface FrameVisitor {
  name: string;
  roles: RoleName[];
}

export function frameVisitor({ name, grants }: Visitor): FrameVisitor {
  return { name, roles: [...new Set(grants.map(({ role }) => role))] };
}
