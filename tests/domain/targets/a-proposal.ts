import type { TypedPromise } from "~/domain/targets/propose-promise.form";
import { clock } from "~/platform/clock";
import { newId } from "~/platform/id";

/** What someone fills in for a new promise. */
export function aProposal(changes: object = {}): TypedPromise {
  return {
    nieuw: newId(clock.now()),
    titel: "Twee themadagen voor scholen",
    themas: ["thema"],
    soort: "A",
    bron: "Gevraagd door de stuurgroep.",
    subthema: "",
    doelgroep: "",
    deelvan: null,
    deelsoort: null,
    ...changes,
  };
}
