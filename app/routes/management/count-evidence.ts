import { disposition } from "~/domain/files/file-name";
import { fileStream } from "~/domain/files/file-stream.server";
import { evidenceToSend } from "~/domain/targets/count-page.server";
import { door } from "~/http/door.server";

/** The file that proves a count, always to keep and never to open in the browser. */
export const loader = door.only(
  "management",
  "themeLead",
)(async ({ actor, request, params: { slug = "", countId = "" }, url, drained }) => {
  const { id, name, contentType, bytes } = await evidenceToSend(actor, {
    slug,
    countId,
    year: url.searchParams.get("jaar"),
  });
  return new Response(fileStream(id, { drained, signal: request.signal }), {
    headers: {
      "Content-Type": contentType,
      "Content-Length": String(bytes),
      "Content-Disposition": disposition("attachment", name),
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "Cache-Control": "private, no-store",
    },
  });
});
