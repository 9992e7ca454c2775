import { describe, expect, it } from "vitest";
import { csvStream, type StreamedCell, xlsxStream } from "~/platform/sheet-stream.server";
import { readSheet } from "~/platform/spreadsheet.server";

async function* stretches(...all: StreamedCell[][][]) {
  yield* all;
}

const rows: StreamedCell[][] = [
  ["Zwemmen & <duiken>", 12, { day: "2026-03-29" }, null],
  ["=HYPERLINK(1)", 0.5, { day: "2024-02-29" }, new Date("2026-07-01T10:30:00Z")],
];
const sheet = () => ({
  name: "Regels: [1]",
  columns: ["Wat", "Aantal", "Dag", "Moment"],
  stretches: stretches(rows, []),
});

async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

describe("a sheet that is sent while it is written", () => {
  it("reads back from Excel with numbers, days and moments as such, and words that no program runs", async () => {
    const read = await readSheet(await bytesOf(xlsxStream([sheet(), { ...sheet(), name: "Tweede" }])));
    expect(read).toMatchObject({ ok: true });
    const [head, first, second] = read.ok ? read.rows : [];
    expect(head).toEqual(["Wat", "Aantal", "Dag", "Moment"]);
    expect(first?.slice(0, 2)).toEqual(["Zwemmen & <duiken>", "12"]);
    expect(first?.[2]).toMatch(/2026-03-29/);
    expect(second?.slice(0, 2)).toEqual(["'=HYPERLINK(1)", "0.5"]);
    expect(second?.[3]).toMatch(/2026-07-01/);
  });

  it("reads back from CSV", async () => {
    const read = await readSheet(await bytesOf(csvStream(sheet())));
    expect(read).toEqual({
      ok: true,
      rows: [
        ["Wat", "Aantal", "Dag", "Moment"],
        ["Zwemmen & <duiken>", "12", "2026-03-29", ""],
        ["'=HYPERLINK(1)", "0,5", "2024-02-29", "2026-07-01 12:30"],
      ],
    });
  });

  it("asks for the next stretch only when the last one was taken", async () => {
    let asked = 0;
    async function* endless() {
      for (; asked < 1000; ) {
        asked += 1;
        yield Array.from({ length: 500 }, (_, index): StreamedCell[] => [
          `regel ${asked}.${index} ${Math.sin(asked * index)}`,
        ]);
      }
    }
    const reader = xlsxStream([{ name: "Lang", columns: ["Regel"], stretches: endless() }]).getReader();
    for (let piece = 0; piece < 12; piece += 1) await reader.read();
    expect(asked).toBeLessThan(30);
    await reader.cancel();
  });
});
