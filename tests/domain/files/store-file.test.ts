import { describe, expect, it } from "vitest";
import { fileStream } from "~/domain/files/file-stream.server";
import { checkFile, storeFile } from "~/domain/files/store-file.server";
import { toldKind } from "~/domain/files/told-kind.server";
import { db, inTransaction } from "~/platform/db.server";
import { pdfBytes, pngBytes, text } from "../../support/uploads";

const html = "<!doctype html><script>alert(1)</script>";
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

describe("what a file is", () => {
  it.each([
    ["a pdf", "a.pdf", pdfBytes(), "application/pdf"],
    ["a pdf under another name", "a.html", pdfBytes(), "application/pdf"],
    ["a picture", "a.png", pngBytes(), "image/png"],
    ["a picture with a page behind it", "a.html", pngBytes(html), "image/png"],
    ["words", "a.txt", text("één"), "text/plain; charset=utf-8"],
    ["a list from an old program", "a.csv", Uint8Array.from([0xe9, 0x3b, 0x31]), "text/csv; charset=windows-1252"],
    ["a page that calls itself words", "a.txt", text(html), "text/plain; charset=utf-8"],
  ])("%s is told by its bytes", async (_, name, bytes, type) => {
    expect((await toldKind(name, bytes))?.contentType).toBe(type);
  });

  it.each([
    ["a page called a picture", "a.png", text(html)],
    ["a page", "a.html", text(html)],
    ["a drawing that can hold scripts", "a.svg", text(svg)],
    ["one called a picture", "a.png", text(svg)],
    ["one that says it is XML, called words", "a.txt", text(`<?xml version="1.0"?>${svg}`)],
    ["a program", "a.pdf", Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0])],
    ["an archive", "a.docx", Uint8Array.from([0x50, 0x4b, 5, 6, ...Array(18).fill(0)])],
    [
      "an old Word file",
      "a.doc",
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(0)]),
    ],
    ["a moving picture", "a.gif", text("GIF89a/*\u0001\u0001*/=1;alert(1)")],
    ["a script", "a.js", text("alert(1)")],
    ["words with a zero byte", "a.txt", text("a\u0000b")],
    ["words with an escape", "a.txt", text("a\u001b[2Jb")],
    ["a pdf cut off before it begins", "a.pdf", text("%PD")],
  ])("%s is none of ours", async (_, name, bytes) => {
    expect(await toldKind(name, bytes)).toBeNull();
  });

  it("is checked for size first", async () => {
    expect(await checkFile({ name: "a.pdf", bytes: new Uint8Array() }, 10)).toEqual({ ok: false, why: "empty" });
    expect(await checkFile({ name: "a.pdf", bytes: new Uint8Array(11) }, 10)).toEqual({ ok: false, why: "too-large" });
    expect(await checkFile({ name: "a.pdf", bytes: new Uint8Array(10) }, 10)).toEqual({ ok: false, why: "other-kind" });
  });
});

describe("a stored file", () => {
  it("comes back byte for byte, a piece at a time, and no piece is read before there is room for it", async () => {
    const bytes = Uint8Array.from({ length: 600_000 }, (_, index) => index % 251);
    bytes.set(pdfBytes());
    const checked = await checkFile({ name: "groot.pdf", bytes }, 1_000_000);
    if (!checked.ok) throw new Error(checked.why);
    const id = await inTransaction((tx) => storeFile(tx, checked));
    expect(await db.fileChunk.count({ where: { fileId: id } })).toBe(3);
    let asked = 0;
    const drained = () => {
      asked += 1;
      return Promise.resolve();
    };
    const reader = fileStream(id, { drained, signal: new AbortController().signal }).getReader();
    expect(asked).toBe(0);
    const pieces: Uint8Array[] = [];
    for (let piece = await reader.read(); piece.value; piece = await reader.read()) {
      pieces.push(piece.value);
      expect(asked).toBe(pieces.length);
    }
    expect(pieces.map(({ length }) => length)).toEqual([262_144, 262_144, 75_712]);
    expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
  });

  it("is not read on for a reader who has gone", async () => {
    const checked = await checkFile({ name: "a.pdf", bytes: pdfBytes() }, 1_000);
    if (!checked.ok) throw new Error(checked.why);
    const id = await inTransaction((tx) => storeFile(tx, checked));
    const stream = fileStream(id, { drained: () => Promise.resolve(), signal: AbortSignal.abort() });
    expect((await new Response(stream).arrayBuffer()).byteLength).toBe(0);
  });
});
