import { describe, expect, it } from "vitest";
import { disposition, fileName, sizeWords } from "~/domain/files/file-name";

describe("the name of a file", () => {
  it.each([
    ["reader.pdf", "pdf", "reader.pdf"],
    ["READER.PDF", "pdf", "READER.pdf"],
    ["foto.jpeg", "jpg", "foto.jpg"],
    ["../../etc/passwd", "txt", "passwd.txt"],
    ["C:\\Users\\anna\\rapport.docx", "docx", "rapport.docx"],
    ["factuur.pdf.exe", "png", "factuur.pdf.exe.png"],
    ["kwaad.html", "txt", "kwaad.html.txt"],
    [".htaccess", "txt", "htaccess.txt"],
    ["", "pdf", "bestand.pdf"],
    ["...", "pdf", "bestand.pdf"],
    ["a\r\nSet-Cookie: x=1", "pdf", "a Set-Cookie_ x=1.pdf"],
    ["omgekeerd\u202Efdp.exe", "pdf", "omgekeerd fdp.exe.pdf"],
    ["<script>alert(1)</script>.pdf", "pdf", "script_.pdf"],
    ['a"b', "pdf", "a_b.pdf"],
  ])("%j of kind %s is %j", (given, extension, name) => {
    expect(fileName(given, extension)).toBe(name);
  });

  it("is no longer than a file system takes", () => {
    expect(fileName(`${"é".repeat(5_000)}.pdf`, "pdf").length).toBeLessThan(130);
  });

  it("goes into a header in the letters of every language, and can end it by none", () => {
    expect(disposition("attachment", "naïef 日本.pdf")).toBe(
      `attachment; filename="na_ef __.pdf"; filename*=UTF-8''na%C3%AFef%20%E6%97%A5%E6%9C%AC.pdf`,
    );
    expect(disposition("inline", `a"; filename="b.html`)).toBe(
      `inline; filename="a_; filename=_b.html"; filename*=UTF-8''a%22%3B%20filename%3D%22b.html`,
    );
    expect(() => new Headers({ "Content-Disposition": disposition("inline", "a\r\nX: y") })).not.toThrow();
  });

  it.each([
    [1, "1 kB"],
    [87_400, "87 kB"],
    [2_400_000, "2,4 MB"],
  ])("of %i bytes reads %s", (bytes, words) => {
    expect(sizeWords(bytes)).toBe(words);
  });
});
