import type { Actor } from "~/domain/access/actor";
import { may } from "~/domain/access/may";
import type { StreamedCell, StreamedSheet } from "~/platform/sheet-stream.server";
import { goalWords, measureWords } from "../targets/definition-words";
import { filterTitles } from "../targets/filter-titles.server";
import { type FilterTitles, offeringTitles } from "../targets/filter-words";
import { distributionWords } from "../targets/month-weights";
import { statusWords } from "../targets/target-words";
import { figureParts } from "./figure-parts.server";
import { type ChosenPart, isUnknown } from "./narrowed-part";
import { isTotalled } from "./promise-totals";
import { reportScope } from "./report-scope";
import type { ReportedPromise } from "./reported-promise";
import { type SheetEnding, type SheetFile, sheetFile, wholeSheet } from "./sheet-file.server";
import { targetProgress } from "./target-progress.server";
import { knownUntilPresent } from "./year-figures.server";

const COLUMNS = [
  ...["Thema", "Belofte", "Stand in woorden", "Gedaan", "Doel", "Nodig tot vandaag"],
  ...["Verwacht laag", "Verwacht midden", "Verwacht hoog", "Status"],
  ...["Uit deze keuze", "Zeker of ten minste", "Niet bekend of uit deze keuze"],
  ...["Met tellingen minstens", "Met tellingen hoogstens"],
];
const DEFINITION_COLUMNS = [
  ...["Belofte", "Wat telt", "Aanbod", "Beloofd", "Verdeling", "Van", "Tot en met", "Let op", "Bron"],
];

/** The promises that the page of figures shows, as a file with their definitions beside them. */
export async function exportFigures(actor: Actor, query: URLSearchParams, ending: SheetEnding): Promise<SheetFile> {
  const scope = reportScope(query, await knownUntilPresent(actor));
  const promises = (await targetProgress(actor, scope)).filter(
    (promise) =>
      (scope.theme === null || promise.themes.some(({ slug }) => slug === scope.theme)) &&
      (scope.status === null || isTotalled(promise, scope.status)),
  );
  const parts = await figureParts(promises, scope, may.seeOrganisationsBehindFigures(actor));
  const rows = promises.map((promise) => figureCells(promise, parts?.get(promise.id) ?? null));
  const name = `cijfers-${scope.year}-stand-${scope.day}`;
  return sheetFile(name, [wholeSheet("Cijfers", COLUMNS, rows), definitionSheet(promises)], ending);
}

/** What each promise counts, so that a figure can be read without the page. */
export function definitionSheet(promises: readonly ReportedPromise[]): StreamedSheet {
  return { name: "Definities", columns: DEFINITION_COLUMNS, stretches: definitionRows(promises) };
}

async function* definitionRows(promises: readonly ReportedPromise[]) {
  const titles = await filterTitles(promises.flatMap(({ definition }) => definition ?? []));
  yield promises.map((promise) => definitionCells(promise, titles));
}

function definitionCells({ title, definition, note, source }: ReportedPromise, titles: FilterTitles): StreamedCell[] {
  if (!definition) {
    return [title, "Geen telling: een stand in woorden.", null, null, null, null, null, note, source];
  }
  const { fromDay, untilDay } = definition;
  return [
    ...[title, measureWords(definition, titles), offeringTitles(definition, titles).join(", ") || null],
    ...[goalWords(definition), distributionWords(definition), { day: fromDay }, { day: untilDay }, note, source],
  ];
}

function figureCells(
  { themes, title, words, wordStatus, progress, headcounts }: ReportedPromise,
  part: ChosenPart | null,
): StreamedCell[] {
  const theme = themes.map((each) => each.shortTitle).join(", ");
  const { actual, value, pace, forecast, status = null } = progress ?? {};
  const figures = [actual, value, pace, forecast?.low, forecast?.mid, forecast?.high].map(rounded);
  const { lower = null, upper = null } = headcounts?.whole ?? {};
  return [
    theme,
    title,
    words || wordStatus,
    ...figures,
    status && statusWords[status],
    ...(part ? partCells(part) : [null, null, null]),
    ...[lower, upper],
  ];
}

/** A number stays a number: that it is only the least it can be stands beside it. */
function partCells(part: ChosenPart): StreamedCell[] {
  if (isUnknown(part)) return [null, "niet te zeggen", part.unsaid];
  const asOf = part.day === null ? "" : `, stand op ${part.day}`;
  return [part.count, `${part.unsaid === 0 ? "precies" : "ten minste"}${asOf}`, part.unsaid];
}

/** As the page says it: with one decimal. */
function rounded(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : Math.round(value * 10) / 10;
}
