interface Feed {
  etag: string;
  text: () => string;
}

/** A feed for calendars: as a file, or as the word that nothing changed. Its address may be a secret, so no link in it tells where it came from. */
export function feedResponse(request: Request, { etag, text }: Feed, cacheControl: string): Response {
  const headers = { ETag: etag, "Cache-Control": cacheControl, "Referrer-Policy": "no-referrer" };
  const known = request.headers.get("If-None-Match")?.split(/,\s*/) ?? [];
  if (known.includes(etag)) return new Response(null, { status: 304, headers });
  return new Response(text(), {
    headers: {
      ...headers,
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'inline; filename="agenda.ics"',
      "X-Robots-Tag": "noindex",
    },
  });
}
