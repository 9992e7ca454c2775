import { expect, test } from "vitest";
import { type EmploymentAnswers, employmentOf, missingAnswers } from "~/domain/accounts/employment";

const alkmaar = organisation("gemeente-alkmaar", "gemeente");
const police = organisation("politie-eenheid-noord-holland", "politie");
const listed = [alkmaar, police];

test.each<[string, EmploymentAnswers, object]>([
  [
    "who works for a municipality works there, whatever else was typed",
    { employer: "gemeente-alkmaar", employerName: "Iets", kind: "zorg", municipality: "onzin" },
    { organisationId: alkmaar.id, employerName: null, organisationKind: "gemeente", municipalityId: alkmaar.id },
  ],
  [
    "who works for another listed organisation says in which municipality",
    { employer: "politie-eenheid-noord-holland", municipality: "gemeente-alkmaar" },
    { organisationId: police.id, employerName: null, organisationKind: "politie", municipalityId: alkmaar.id },
  ],
  [
    "who works for another employer names it, its kind and the municipality",
    { employer: "anders", employerName: "Basisschool De Boom", kind: "onderwijs", municipality: "gemeente-alkmaar" },
    {
      organisationId: null,
      employerName: "Basisschool De Boom",
      organisationKind: "onderwijs",
      municipalityId: alkmaar.id,
    },
  ],
  [
    "who works outside the region has no municipality",
    { employer: "anders", employerName: "Zorggroep", kind: "zorg", municipality: "buiten-de-regio" },
    { organisationId: null, employerName: "Zorggroep", organisationKind: "zorg", municipalityId: null },
  ],
])("%s", (_, answers, employment) => {
  expect(employmentOf(answers, listed)).toEqual(employment);
});

test.each<[EmploymentAnswers, string[]]>([
  [{}, ["employer", "municipality"]],
  [{ employer: "gemeente-die-niet-bestaat", municipality: "gemeente-alkmaar" }, ["employer"]],
  [{ employer: "politie-eenheid-noord-holland" }, ["municipality"]],
  [{ employer: "politie-eenheid-noord-holland", municipality: "politie-eenheid-noord-holland" }, ["municipality"]],
  [{ employer: "anders" }, ["employerName", "kind", "municipality"]],
  [{ employer: "anders", employerName: "X", kind: "riec", municipality: "buiten-de-regio" }, ["kind"]],
])("of %j is missing: %j", (answers, missing) => {
  expect(missingAnswers(answers, listed)).toEqual(missing);
  expect(employmentOf(answers, listed)).toBeNull();
});

function organisation(slug: string, kind: string) {
  return { id: `id of ${slug}`, slug, kind, name: slug, officialName: slug };
}
