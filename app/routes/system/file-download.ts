import { fileToSend } from "~/domain/catalogue/file-to-send.server";
import { isPicture } from "~/domain/files/file-kind";
import { disposition } from "~/domain/files/file-name";
import { fileStream } from "~/domain/files/file-stream.server";
import { door } from "~/http/door.server";

/** A file as it was uploaded: never opened by the browser but for pictures, and never run. */
export const loader = door.open(async ({ actor, request, params: { fileId = "" }, drained }) => {
  const { id, name, contentType, bytes, open } = await fileToSend(actor, fileId);
  const etag = `"${id}"`;
  const headers = {
    ETag: etag,
    "Content-Security-Policy": "default-src 'none'; sandbox",
    // What is for everyone may be kept by anyone for five minutes; the rest is asked for each time.
    "Cache-Control": open ? "public, max-age=300, no-transform" : "private, no-cache, no-transform",
  };
  if (request.headers.get("If-None-Match") === etag) return new Response(null, { status: 304, headers });
  return new Response(fileStream(id, { drained, signal: request.signal }), {
    headers: {
      ...headers,
      "Content-Type": contentType,
      "Content-Length": String(bytes),
      "Content-Disposition": disposition(isPicture(contentType) ? "inline" : "attachment", name),
    },
  });
});
