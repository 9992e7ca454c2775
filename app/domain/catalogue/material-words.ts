import { fileRefusalWords, MATERIAL_BYTES } from "../files/file-words";
import type { AddedMaterial } from "./add-material.server";

/** What to do when a material was not added, by field. */
export function notAddedWords(why: Exclude<AddedMaterial, "added">): Record<string, string> {
  switch (why) {
    case "nothing-given":
      return { bestand: "Kies een bestand, of vul hieronder een link in." };
    case "both-given":
      return { link: "Kies een bestand of vul een link in, niet allebei." };
    case "too-many":
      return { "": "Er staat al heel veel materiaal bij dit aanbod. Haal eerst iets weg." };
    default:
      return { bestand: fileRefusalWords(why, MATERIAL_BYTES) };
  }
}
