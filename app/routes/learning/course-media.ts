import { courseMedia } from "~/domain/courseware/course-media.server";
import { bytesAsked } from "~/http/byte-range.server";
import { door } from "~/http/door.server";

/** A drawing, a film or its captions. A drawing is shown as a picture alone: opened by itself it may do nothing. */
export const loader = door.signedIn(async ({ actor, params: { slug = "", name = "" }, request, url }) => {
  const { bytes, contentType } = await courseMedia(actor, slug, name);
  return bytesAsked(request, bytes, {
    "Content-Type": contentType,
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    "Cache-Control": url.searchParams.has("v") ? "private, max-age=31536000, immutable" : "private, no-cache",
  });
});
