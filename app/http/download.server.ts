interface Download {
  body: ReadableStream<Uint8Array>;
  name: string;
  type: string;
}

/** A file that is kept nowhere on its way; it is sent while it is written. */
export function downloadResponse({ body, name, type }: Download): Response {
  const headers = { "Content-Type": type, "Content-Disposition": `attachment; filename="${name}"` };
  return new Response(body, { headers: { ...headers, "Cache-Control": "no-store" } });
}
