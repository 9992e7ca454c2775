import { bibobOfferings } from "./offerings-bibob";
import { cyberOfferings } from "./offerings-cyber";
import { drugsOfferings } from "./offerings-drugs";
import { moneyOfferings } from "./offerings-money";
import { traffickingOfferings } from "./offerings-trafficking";
import { unrestOfferings } from "./offerings-unrest";
import { youthOfferings } from "./offerings-youth";
import type { SeedOffering } from "./seed-offering";

/** The offerings behind the promises of the Jaarplan; unless it says otherwise, the slug is the id of the promise. */
export const offeringsOfThePlan: readonly SeedOffering[] = [
  ...bibobOfferings,
  ...drugsOfferings,
  ...moneyOfferings,
  ...traffickingOfferings,
  ...youthOfferings,
  ...cyberOfferings,
  ...unrestOfferings,
];
