import { NotFound } from "~/domain/access/refusals";
import { door } from "~/http/door.server";

/** Every address the floor plan does not know, so that its 404 stands in the frame like any page. */
export const loader = door.open((): null => {
  throw new NotFound("address");
});

export default function NotFoundPage() {
  return null;
}
