import { expect, test } from "vitest";
import { bytesAsked } from "~/http/byte-range.server";

const bytes = new TextEncoder().encode("0123456789");

const table: [asked: string | null, status: number, range: string | null, text: string][] = [
  [null, 200, null, "0123456789"],
  ["bytes=0-3", 206, "bytes 0-3/10", "0123"],
  ["bytes=7-", 206, "bytes 7-9/10", "789"],
  ["bytes=-2", 206, "bytes 8-9/10", "89"],
  ["bytes=8-99", 206, "bytes 8-9/10", "89"],
  ["bytes=-99", 206, "bytes 0-9/10", "0123456789"],
  ["bytes=10-", 416, "bytes */10", ""],
  ["bytes=5-2", 416, "bytes */10", ""],
  ["bytes=0-1,4-5", 200, null, "0123456789"],
  ["lines=1-2", 200, null, "0123456789"],
];

test.each(table)("asked for %s, a file is answered with %i", async (asked, status, range, text) => {
  const headers: Record<string, string> = asked ? { Range: asked } : {};
  const answer = bytesAsked(new Request("http://localhost/", { headers }), bytes, { "Content-Type": "video/webm" });
  expect([answer.status, answer.headers.get("Content-Range"), await answer.text()]).toEqual([status, range, text]);
});
