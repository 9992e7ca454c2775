import type { EditionPlan, PlannedMoment } from "~/domain/catalogue/edition-plan";
import { readMeetings } from "./plan-meetings";
import { readQuestions } from "./plan-questions";
import { readBy, type TypedAnswers } from "./typed-answers";

const MOST_PLACES = 5_000;
const MOST_HOURS = 24 * 30;
const LONGEST_PRACTICAL = 2_000;
const MOST_TRAINERS = 20;
const BUTTONS = ["concept", "publiceren"] as const;

/** The plan form: the plan, the id of what it makes (`nieuw`), which button was pressed and what effect was agreed to (`bevestigd`). */
export const planEditionForm = readBy((answers) => ({
  plan: readPlan(answers),
  id: answers.raw("nieuw"),
  publish: answers.oneOf("knop", BUTTONS, "concept") === "publiceren",
  confirmed: answers.raw("bevestigd"),
}));

/** The whole plan out of a form's fields; complains beside every field that is wrong. */
export function readPlan(answers: TypedAnswers): EditionPlan {
  const title = answers.line("titel", 150);
  if (title === "") answers.complain("titel", "Vul een titel in.");
  const meetings = readMeetings(answers);
  const [first] = meetings;
  const start = first && { day: first.day, time: first.from };
  const plan = {
    ...{ title, meetings },
    ...readPlace(answers),
    trainers: readTrainers(answers),
    ...readVisibility(answers),
    ...readRegistering(answers, start),
    ...readGoing(answers, start),
    heldForIds: answers.many("gemeenten"),
    walkIns: answers.ticked("inloop"),
    remindWeekBefore: answers.ticked("herinner-week"),
    remindDayBefore: answers.ticked("herinner-dag"),
    practical: answers.lines("praktisch", LONGEST_PRACTICAL).join("\n").slice(0, LONGEST_PRACTICAL),
    questions: readQuestions(answers),
  };
  checkMoments(answers, plan, start);
  checkNumbers(answers, plan);
  return plan;
}

function readPlace(answers: TypedAnswers) {
  const onlineUrl = answers.line("link", 500) || null;
  if (onlineUrl && !/^https?:\/\/[^\s/]+\.[^\s]+$/i.test(onlineUrl))
    answers.complain("link", "Vul een link in die begint met https://.");
  const capacity = answers.whole("plaatsen", { least: 1, most: MOST_PLACES, otherwise: 0 });
  if (answers.raw("plaatsen") === "") answers.complain("plaatsen", "Vul in hoeveel plaatsen er zijn.");
  return { venueId: answers.raw("locatie") || null, onlineUrl, capacity };
}

/** Those with an account by their id alone: their names are looked up when the plan is kept. */
function readTrainers(answers: TypedAnswers) {
  const chosen = [...new Set(answers.many("trainers"))].map((personId) => ({ personId, name: "" }));
  const named = [...new Set(answers.lines("trainers-anders", 100).filter(Boolean))].map((name) => ({
    personId: null,
    name,
  }));
  if (chosen.length + named.length > MOST_TRAINERS)
    answers.complain("trainers-anders", `Kies niet meer dan ${MOST_TRAINERS} trainers.`);
  return [...chosen, ...named];
}

function readVisibility(answers: TypedAnswers) {
  return {
    visibility: answers.oneOf("zichtbaar", ["PUBLIC", "SIGNED_IN", "INVITED"], "PUBLIC"),
    invitedOrganisationIds: [...new Set(answers.many("organisaties"))],
    invitedAudienceIds: [...new Set(answers.many("doelgroepen"))],
  };
}

function readRegistering(answers: TypedAnswers, start?: PlannedMoment) {
  const kept = Object.keys(answers.fields).filter(
    (name) => name.startsWith("apart-") && !/^apart-(dag|tijd)$/.test(name),
  );
  const reserves = kept.map((name) => ({
    audienceId: name.slice("apart-".length),
    places: answers.whole(name, { least: 0, most: MOST_PLACES, otherwise: 0 }),
  }));
  return {
    opens: answers.moment("open", "from"),
    closes: answers.moment("sluit", "until", start),
    cancelUntil: answers.moment("afmelden", "until", start),
    approval: answers.oneOf("goedkeuring", ["NONE", "THEME_LEAD", "MANAGER"], "NONE"),
    quotaPerOrganisation: answers.whole("quotum", { least: 1, most: MOST_PLACES, otherwise: 0 }) || null,
    reserves: reserves.filter(({ places }) => places > 0),
    reservedUntil: answers.moment("apart", "until", start),
    confirmWithinHours: answers.whole("bevestigen", { least: 0, most: MOST_HOURS, otherwise: 72 }),
    offerHours: answers.whole("bedenktijd", { least: 1, most: MOST_HOURS, otherwise: 24 }),
  };
}

function readGoing(answers: TypedAnswers, start?: PlannedMoment) {
  return {
    minimumToRun: answers.whole("minimum", { least: 0, most: MOST_PLACES, otherwise: 1 }),
    decides: answers.moment("besluit", "until", start),
    minimumToCount: answers.whole("meetellen", { least: 1, most: MOST_PLACES, otherwise: 1 }),
    attendanceRule: answers.oneOf("aanwezig", ["ALL", "SHARE", "ONE"], "ALL"),
    attendanceShare: answers.whole("aandeel", { least: 1, most: 100, otherwise: 80 }),
  };
}

function checkMoments(answers: TypedAnswers, plan: EditionPlan, start?: PlannedMoment): void {
  const { opens, closes, cancelUntil, reservedUntil, decides } = plan;
  if (opens && closes && at(opens) >= at(closes)) answers.complain("sluit-dag", "De inschrijving sluit na het openen.");
  if (!start) return;
  const beforeStart = { open: opens, sluit: closes, afmelden: cancelUntil, apart: reservedUntil, besluit: decides };
  for (const [name, moment] of Object.entries(beforeStart))
    if (moment && at(moment) > at(start))
      answers.complain(`${name}-dag`, "Kies een moment voor het begin van de uitvoering.");
}

function checkNumbers(answers: TypedAnswers, { capacity, minimumToRun, reserves }: EditionPlan): void {
  if (capacity === 0) return;
  if (minimumToRun > capacity) answers.complain("minimum", `Er zijn maar ${capacity} plaatsen.`);
  const kept = reserves.reduce((sum, { places }) => sum + places, 0);
  const [first] = reserves;
  if (first && kept > capacity)
    answers.complain(`apart-${first.audienceId}`, `U houdt ${kept} plaatsen apart, maar er zijn er ${capacity}.`);
}

function at({ day, time }: PlannedMoment): string {
  return `${day} ${time}`;
}
