import type { FileRefusal } from "./store-file.server";

export const MATERIAL_BYTES = 20_000_000;
export const PICTURE_BYTES = 5_000_000;

const kept =
  "Kies een pdf, een Word-, Excel- of PowerPoint-bestand (docx, xlsx, pptx), een OpenDocument-bestand, een tekst- of csv-bestand, een afbeelding (png, jpg, webp, avif), een mp4 of een mp3.";

/** Why a file was not kept, and what to do. */
export function fileRefusalWords(why: FileRefusal, maxBytes: number): string {
  switch (why) {
    case "empty":
      return "Dit bestand is leeg. Kies een ander bestand.";
    case "too-large":
      return `Dit bestand is te groot. Het kan hier ${Math.floor(maxBytes / 1_000_000)} MB groot zijn.`;
    case "other-kind":
      return maxBytes === PICTURE_BYTES
        ? "Dit is geen afbeelding die wij kunnen tonen. Kies een png, jpg, webp of avif."
        : `Dit soort bestand kunnen wij niet bewaren, ook niet onder een andere naam. ${kept}`;
  }
}
