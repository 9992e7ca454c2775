/** A kind of file that the academy keeps. */
export interface FileKind {
  extension: string;
  contentType: string;
  /** "pdf-bestand": in words on screen. */
  words: string;
}

const OFFICE = "application/vnd.openxmlformats-officedocument";

/** Told by their bytes. Nothing in this list is run by a browser, and none of them carries other files or macros. */
const byContent: readonly FileKind[] = [
  { extension: "pdf", contentType: "application/pdf", words: "pdf" },
  { extension: "png", contentType: "image/png", words: "afbeelding" },
  { extension: "jpg", contentType: "image/jpeg", words: "afbeelding" },
  { extension: "webp", contentType: "image/webp", words: "afbeelding" },
  { extension: "avif", contentType: "image/avif", words: "afbeelding" },
  { extension: "docx", contentType: `${OFFICE}.wordprocessingml.document`, words: "Word" },
  { extension: "xlsx", contentType: `${OFFICE}.spreadsheetml.sheet`, words: "Excel" },
  { extension: "pptx", contentType: `${OFFICE}.presentationml.presentation`, words: "PowerPoint" },
  { extension: "odt", contentType: "application/vnd.oasis.opendocument.text", words: "tekstdocument" },
  { extension: "ods", contentType: "application/vnd.oasis.opendocument.spreadsheet", words: "rekenblad" },
  { extension: "odp", contentType: "application/vnd.oasis.opendocument.presentation", words: "presentatie" },
  { extension: "mp4", contentType: "video/mp4", words: "video" },
  { extension: "mp3", contentType: "audio/mpeg", words: "geluid" },
];

/** Told by the name, of bytes that are nothing but words. */
const ofText: readonly FileKind[] = [
  { extension: "txt", contentType: "text/plain", words: "tekst" },
  { extension: "md", contentType: "text/plain", words: "tekst" },
  { extension: "csv", contentType: "text/csv", words: "csv" },
];

const pictures: readonly string[] = ["png", "jpg", "webp", "avif"];

/** The kind whose bytes a reader of bytes calls by this extension; null when we don't keep it. */
export function kindByContent(extension: string): FileKind | null {
  return byContent.find((kind) => kind.extension === extension) ?? null;
}

/** The kind of a text by the end of its name; null when it is another. */
export function kindOfText(name: string): FileKind | null {
  return ofText.find(({ extension }) => name.toLowerCase().endsWith(`.${extension}`)) ?? null;
}

export function isPicture(contentType: string): boolean {
  return pictures.some((extension) => kindByContent(extension)?.contentType === contentType);
}

/** What a stored kind is called on screen: "pdf", "afbeelding". */
export function kindWordsOf(contentType: string): string {
  const type = contentType.split(";")[0];
  return [...byContent, ...ofText].find((kind) => kind.contentType === type)?.words ?? "bestand";
}

/** For the `accept` of a file field: a hint to the browser, no check. */
export const acceptedFiles = [...byContent, ...ofText].map(({ extension }) => `.${extension}`).join(",");
export const acceptedPictures = pictures.map((extension) => `.${extension}`).join(",");
