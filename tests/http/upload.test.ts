import { describe, expect, it } from "vitest";
import { readUploadForm } from "~/http/upload.server";
import { z } from "~/platform/zod";
import { answerOf } from "../support/as";

const schema = z.object({ title: z.string({ error: "Vul een titel in." }) });
const limits = { maxBytes: 2_000_000 };

function posted(body: BodyInit, headers: Record<string, string> = {}): Request {
  return new Request("http://localhost:3000/werk/aanbod/x/materiaal", { method: "POST", body, headers });
}

function formOf(parts: [string, string | File][]): FormData {
  const form = new FormData();
  for (const [name, value] of parts) form.append(name, value);
  return form;
}

async function errorsOf(request: Request) {
  const form = await readUploadForm(request, schema, limits);
  return form.ok ? {} : (await form.answer.json()).form.error;
}

describe("a posted form with a file", () => {
  it("is read into its words and its file, byte for byte", async () => {
    const bytes = new Uint8Array([0, 255, 13, 10, 45, 45, 128]);
    const form = await readUploadForm(
      posted(
        formOf([
          ["title", "Reader"],
          ["bestand", new File([bytes], "Reader é.pdf")],
        ]),
      ),
      schema,
      limits,
    );
    expect(form.ok && form.value).toEqual({ title: "Reader" });
    expect(form.ok && form.file("bestand")).toEqual({ name: "Reader é.pdf", bytes });
    expect(form.ok && form.file("ander")).toBeNull();
  });

  it("in which no file was chosen has none, and an empty one is a file", async () => {
    const boundary = "x";
    const part = (name: string) =>
      `--x\r\nContent-Disposition: form-data; name="bestand"; filename="${name}"\r\nContent-Type: text/plain\r\n\r\n\r\n`;
    const title = '--x\r\nContent-Disposition: form-data; name="title"\r\n\r\nA\r\n';
    const read = (name: string) =>
      readUploadForm(
        posted(`${part(name)}${title}--x--\r\n`, { "Content-Type": `multipart/form-data; boundary=${boundary}` }),
        schema,
        limits,
      );
    const [none, empty] = [await read(""), await read("leeg.txt")];
    expect(none.ok && none.file("bestand")).toBeNull();
    expect(empty.ok && empty.file("bestand")).toEqual({ name: "leeg.txt", bytes: new Uint8Array() });
  });

  it("that is too large says so beside its field, together with what else is wrong", async () => {
    const file = new File([new Uint8Array(2_000_001)], "groot.pdf");
    expect(await errorsOf(posted(formOf([["bestand", file]])))).toEqual({
      bestand: ["Dit bestand is te groot. Het kan hier 2 MB groot zijn."],
      title: ["Vul een titel in."],
    });
  });

  it("does not take a file for words, nor a name that is an order to the form library", async () => {
    expect(await errorsOf(posted(formOf([["title", new File(["x"], "x.txt")]])))).toEqual({
      title: ["Vul een titel in."],
    });
    const form = await readUploadForm(
      posted(
        formOf([
          ["title", "A"],
          ["a[99999999]", new File(["x"], "x")],
          ["__intent__", "x"],
        ]),
      ),
      schema,
      limits,
    );
    expect(form.ok && form.value).toEqual({ title: "A" });
  });

  it.each([
    ["no boundary", "multipart/form-data", "title=A"],
    ["another boundary than its own", "multipart/form-data; boundary=y", "--x\r\n\r\n--x--"],
    [
      "an end that never comes",
      "multipart/form-data; boundary=x",
      '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb',
    ],
  ])("with %s is refused (400)", async (_, type, body) => {
    expect((await answerOf(readUploadForm(posted(body, { "Content-Type": type }), schema, limits))).status).toBe(400);
  });

  it("with a hundred thousand parts is refused (400) at once", async () => {
    const part = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n';
    const began = performance.now();
    const request = posted(`${part.repeat(100_000)}--x--\r\n`, { "Content-Type": "multipart/form-data; boundary=x" });
    expect((await answerOf(readUploadForm(request, schema, limits))).status).toBe(400);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
