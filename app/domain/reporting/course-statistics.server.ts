import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { offeringOfLead } from "~/domain/catalogue/offering-requests.server";
import { courseToLearn } from "~/domain/courseware/course-queries.server";
import { db } from "~/platform/db.server";
import { courseOrganisations } from "./course-organisations.server";
import { courseQuestions } from "./course-questions.server";
import { courseStages, courseWeeks, medianMinutes } from "./course-stages.server";
import { courseStops } from "./course-stops.server";

/** How an e-learning of one's themes does: who is where, where people stop, which questions are too hard or too easy. Names nobody. Throws NotFound. */
export async function courseStatistics(actor: Visitor, slug: string) {
  const { id: offeringId, title, themeIds } = await offeringOfLead(db, actor, slug);
  insist(may.seeEvaluation(actor, { themeIds, trainerIds: [] }));
  const { course } = await courseToLearn(db, actor, slug);
  const [stages, weeks, minutes, stops, questions, organisations] = await Promise.all([
    courseStages(offeringId),
    courseWeeks(offeringId),
    medianMinutes(offeringId),
    courseStops(offeringId, course),
    courseQuestions(offeringId, course),
    courseOrganisations(offeringId),
  ]);
  const { studyLoadMinutes } = course;
  return { slug, title, studyLoadMinutes, stages, weeks, minutes, stops, questions, organisations };
}
