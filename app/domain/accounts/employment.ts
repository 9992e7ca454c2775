import { type ListedEmployer, MUNICIPALITY } from "../organisations/listed-employer";
import { organisationKinds } from "../organisations/organisation-kinds";
import type { Employment } from "./newcomer";

/** The answer of someone whose employer is not listed. */
export const OTHER_EMPLOYER = "anders";
/** The answer of someone who works in none of the 32 municipalities. */
export const OUTSIDE_REGION = "buiten-de-regio";

/** The kinds one can choose for an employer that is not listed. */
export const openKinds = organisationKinds.filter(({ open }) => open);

export interface EmploymentAnswers {
  /** The slug of a listed organisation, or OTHER_EMPLOYER. */
  employer?: string;
  employerName?: string;
  kind?: string;
  /** The slug of a municipality, or OUTSIDE_REGION; not asked of those who work for a municipality. */
  municipality?: string;
}

export type EmploymentField = keyof EmploymentAnswers;

/** What a form says beside an answer that is missing or not in its list. */
export const missingWords: Record<EmploymentField, string> = {
  employer: "Kies uw werkgever.",
  employerName: "Vul de naam van uw werkgever in.",
  kind: "Kies wat voor organisatie uw werkgever is.",
  municipality: "Kies de gemeente waar u werkt.",
};

/** Where someone works by their answers and the list they chose from; null while `missingAnswers` names any. */
export function employmentOf(answers: EmploymentAnswers, listed: readonly ListedEmployer[]): Employment | null {
  if (missingAnswers(answers, listed).length > 0) return null;
  const organisation = organisationOf(answers, listed);
  const isMunicipality = organisation?.kind === MUNICIPALITY;
  return {
    organisationId: organisation?.id ?? null,
    employerName: organisation ? null : (answers.employerName ?? null),
    organisationKind: organisation?.kind ?? String(answers.kind),
    municipalityId: (isMunicipality ? organisation : municipalityOf(answers, listed))?.id ?? null,
  };
}

/** The answers that are missing or not in their list, in the order in which the form asks. */
export function missingAnswers(answers: EmploymentAnswers, listed: readonly ListedEmployer[]): EmploymentField[] {
  const organisation = organisationOf(answers, listed);
  const isOther = answers.employer === OTHER_EMPLOYER;
  const lacks: Record<EmploymentField, boolean> = {
    employer: !organisation && !isOther,
    employerName: isOther && !answers.employerName,
    kind: isOther && !openKinds.some(({ slug }) => slug === answers.kind),
    municipality:
      organisation?.kind !== MUNICIPALITY &&
      answers.municipality !== OUTSIDE_REGION &&
      !municipalityOf(answers, listed),
  };
  return (Object.keys(lacks) as EmploymentField[]).filter((field) => lacks[field]);
}

function organisationOf({ employer }: EmploymentAnswers, listed: readonly ListedEmployer[]) {
  return listed.find(({ slug }) => slug === employer);
}

function municipalityOf({ municipality }: EmploymentAnswers, listed: readonly ListedEmployer[]) {
  return listed.find(({ slug, kind }) => kind === MUNICIPALITY && slug === municipality);
}
