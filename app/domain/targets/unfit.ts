import type { TargetDefinition } from "./definition";
import {
  type DefinitionLimits,
  fitOf,
  type LimitedList,
  type Misfit,
  misfitWords,
  strayList,
} from "./definition-limits";

/** Why a definition that was kept as a draft can no longer be published: a list that names what is not to be chosen, or what its form would say. */
export type Unfit = LimitedList | Misfit;

/** What keeps a draft from being published by who may choose all; null when nothing does. */
export function unfitBecause(
  definition: TargetDefinition,
  standing: TargetDefinition | null,
  limits: DefinitionLimits,
): Unfit | null {
  const fit = fitOf(definition, standing, limits);
  if (fit === "outside") return strayList(definition, standing, limits);
  return fit === "fits" ? null : fit;
}

/** What has changed since the draft was kept, in a sentence. */
export function unfitWords(unfit: Unfit): string {
  switch (unfit) {
    case "offerings":
      return "Het concept noemt aanbod dat nooit is gepubliceerd.";
    case "themes":
      return "Het concept noemt een thema dat er niet meer is.";
    case "formats":
      return "Het concept noemt een vorm die er niet meer is.";
    case "audiences":
      return "Het concept noemt een doelgroep die niet meer te kiezen is.";
    case "kinds":
      return "Het concept noemt een soort waar nu te weinig organisaties van zijn. Anders is te zien welke organisatie meedeed.";
    default:
      return Object.values(misfitWords(unfit)).join(" ");
  }
}
