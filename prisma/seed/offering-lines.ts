import type { OfferingKind } from "@db/enums";
import type { OfferingDescription } from "~/domain/catalogue/describe-offering.server";
import type { Course } from "~/domain/courseware/course";
import { contactOf } from "./reference/contacts";
import { offeringsOfThePlan } from "./reference/offerings";
import type { SeedOffering } from "./reference/seed-offering";
import { themes } from "./reference/themes";

/** An offering as the catalogue stores it; themes and audiences in alphabetical order. */
export interface OfferingLine {
  slug: string;
  kind: OfferingKind;
  format: string;
  words: OfferingDescription;
}

/** The offerings of the plan and the e-learnings of `courses/`; of an e-learning its own files say what it is about. */
export function offeringLines(courses: readonly Course[]): OfferingLine[] {
  const ofPlan = offeringsOfThePlan.filter(({ slug }) => !courses.some((course) => course.slug === slug));
  return [...ofPlan.map(lineOfPlan), ...courses.map(lineOfCourse)];
}

function lineOfPlan({ slug, kind, format, ...offering }: SeedOffering): OfferingLine {
  const contact = contactOf(themes.find((theme) => theme.slug === offering.themes[0]));
  return { slug, kind, format, words: wordsOf({ ...offering, contact, certificate: kind === "E_LEARNING" }) };
}

function lineOfCourse({ slug, ...course }: Course): OfferingLine {
  const goals = course.goals.map(({ text }) => text);
  return { slug, kind: "E_LEARNING", format: "e-learning", words: wordsOf({ ...course, goals, certificate: true }) };
}

function wordsOf(source: Omit<OfferingDescription, "goals"> & { goals: string[] }): OfferingDescription {
  const { title, summary, description, studyLoadMinutes, certificate, contact } = source;
  return {
    title,
    summary,
    description,
    goals: source.goals.join("\n"),
    studyLoadMinutes,
    certificate,
    contact: { name: contact.name, email: contact.email },
    themes: [...source.themes].sort(),
    audiences: [...source.audiences].sort(),
  };
}
