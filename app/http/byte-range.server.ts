/** The whole of some bytes, or the one part a player asks for (RFC 9110, 14.2): without it nobody can wind a film. */
export function bytesAsked(
  request: Request,
  bytes: Uint8Array<ArrayBuffer>,
  headers: Record<string, string>,
): Response {
  const asked = rangeIn(request.headers.get("Range"), bytes.byteLength);
  const common = { ...headers, "Accept-Ranges": "bytes" };
  if (asked === "none")
    return new Response(null, { status: 416, headers: { "Content-Range": `bytes */${bytes.byteLength}` } });
  if (asked === "whole") {
    return new Response(bytes, { headers: { ...common, "Content-Length": String(bytes.byteLength) } });
  }
  const { first, last } = asked;
  return new Response(bytes.subarray(first, last + 1), {
    status: 206,
    headers: {
      ...common,
      "Content-Range": `bytes ${first}-${last}/${bytes.byteLength}`,
      "Content-Length": String(last - first + 1),
    },
  });
}

// Several parts at once may be answered with the whole.
function rangeIn(header: string | null, length: number): { first: number; last: number } | "whole" | "none" {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (from === undefined || to === undefined || (from === "" && to === "")) return "whole";
  const first = from === "" ? Math.max(0, length - Number(to)) : Number(from);
  const last = from === "" || to === "" ? length - 1 : Math.min(Number(to), length - 1);
  return first <= last ? { first, last } : "none";
}
