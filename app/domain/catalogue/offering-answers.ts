import type { OfferingDescription } from "./describe-offering.server";
import type { OfferingProblem } from "./offering-outcome";
import type { OfferingPart } from "./offering-part-words";
import type { OfferingAnswers } from "./save-offering.form";

export type { ChangedAnswers, CourseAnswers, OfferingAnswers } from "./save-offering.form";
/** `parts` are what someone else changed and this form would change back. */
export type ChangedOffering = SavedOffering | { outcome: "stale"; parts: OfferingPart[]; version: string };
export type SavedOffering = { outcome: "saved"; slug: string } | { outcome: "refused"; problem: OfferingProblem };

/** What the form says of an offering, in the words of the catalogue. */
export function descriptionOf(answers: OfferingAnswers): OfferingDescription {
  return {
    title: answers.titel,
    summary: answers.samenvatting,
    description: answers.beschrijving,
    goals: answers.leerdoelen,
    studyLoadMinutes: answers.minuten,
    certificate: answers.certificaat,
    contact: { name: answers.contactnaam, email: answers.contactadres },
    themes: answers.themas,
    audiences: answers.doelgroepen,
  };
}
