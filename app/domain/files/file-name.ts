import { oneLine } from "~/platform/one-line";

const LONGEST = 120;

/**
 * The name under which a file is kept and given back: the last part of what the sender called it, on one line, without
 * signs that mean something to a file system, and ending as its content does.
 */
export function fileName(given: string, extension: string): string {
  const last = given.split(/[/\\]/).at(-1) ?? "";
  const plain = oneLine(last.normalize("NFC").replace(/[<>:"|?*%]/g, "_"), 250).replace(/^[.\s]+|[.\s]+$/g, "");
  const stem = endsAs(plain, extension) ? plain.slice(0, plain.lastIndexOf(".")) : plain;
  return `${Array.from(stem).slice(0, LONGEST).join("") || "bestand"}.${extension}`;
}

/** "reader.pdf" as a Content-Disposition says it (RFC 6266), with the letters of every language. */
export function disposition(how: "inline" | "attachment", name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `${how}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

/** "2,4 MB", "87 kB". */
export function sizeWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  return `${(bytes / 1_000_000).toFixed(1).replace(".", ",")} MB`;
}

function endsAs(name: string, extension: string): boolean {
  const given = name.split(".").slice(1).at(-1)?.toLowerCase();
  return given === extension || (extension === "jpg" && given === "jpeg");
}
