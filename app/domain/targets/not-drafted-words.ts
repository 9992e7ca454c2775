import { type Misfit, misfitWords } from "./definition-limits";

const others = {
  "starts-in-past": { ingang: "Kies vandaag of een latere dag." },
  "drafted-since": {
    "": "Iemand anders bewaarde intussen een concept. Bekijk dat eerst. Wilt u het vervangen? Kies dan nog eens “Bewaar als concept”.",
  },
};

/** Why a definition was not kept as a draft, beside the field that it concerns ("" for the form as a whole). */
export function notDraftedWords(outcome: Misfit | keyof typeof others): Record<string, string> {
  return outcome === "starts-in-past" || outcome === "drafted-since" ? others[outcome] : misfitWords(outcome);
}
