import { addDays, addMonths, type Day, monthOf } from "~/platform/amsterdam";
import type { TargetDefinition } from "../targets/definition";
import { type DayCount, figureOf } from "../targets/figure";
import { paceOn, wholeOf } from "../targets/pace";

/** A definition in force from a day on, with what the ledger gives it per day. */
export interface CountedVersion {
  from: Day;
  definition: TargetDefinition;
  days: DayCount[];
}

/** A definition that is published and begins on a day to come. */
export interface PlannedVersion {
  from: Day;
  definition: TargetDefinition;
}

/** A point of the line through a period; `actual` is null on days to come, and as long as nothing of a share was counted. */
export interface LinePoint {
  day: Day;
  actual: number | null;
  pace: number | null;
  /** What a planned definition needs by then, from its first day on. */
  plannedPace?: number | null;
}

export interface YearLine {
  points: LinePoint[];
  /** Days on which a new version of the definition began. */
  versionStarts: Day[];
  /** Days to come on which a planned version begins. */
  plannedStarts: Day[];
  whole: number | null;
}

/** The figure day by day against its pace, each day by the definition of that day; beside it the pace of what is planned. */
export function yearLine(versions: CountedVersion[], day: Day, planned: PlannedVersion[] = []): YearLine | null {
  const last = versions.at(-1);
  if (!last) return null;
  const { fromDay, untilDay } = last.definition;
  const startsOf = (begun: PlannedVersion[]) =>
    begun.flatMap(({ from }) => (from > fromDay && from <= untilDay ? [from] : []));
  const points = daysOfInterest(versions, planned, day).map((each) => ({
    ...pointOn(versions, each, day),
    ...plannedOn(planned, each),
  }));
  return {
    points,
    versionStarts: startsOf(versions.slice(1)),
    plannedStarts: startsOf(planned),
    whole: wholeOf(last.definition),
  };
}

function plannedOn(planned: PlannedVersion[], each: Day): Pick<LinePoint, "plannedPace"> {
  const version = planned.findLast(({ from }) => from <= each);
  return version ? { plannedPace: paceOn(version.definition, each) } : {};
}

function pointOn(versions: CountedVersion[], each: Day, day: Day): LinePoint {
  const version = versions.findLast(({ from }) => from <= each) ?? versions[0];
  if (!version) return { day: each, actual: null, pace: null };
  const { definition, days } = version;
  const known = days.filter((count) => count.day <= each);
  return { day: each, actual: each <= day ? figureOf(definition, known) : null, pace: paceOn(definition, each) };
}

/** Where a line can bend: days that brought something, month ends, the summer, new versions and today. */
function daysOfInterest(versions: CountedVersion[], planned: PlannedVersion[], day: Day): Day[] {
  const [{ fromDay, untilDay } = { fromDay: day, untilDay: day }] = versions
    .map(({ definition }) => definition)
    .slice(-1);
  const counted = versions.flatMap(({ days }) => days.map((count) => count.day));
  const starts = [...versions, ...planned].flatMap(({ from }) => [addDays(from, -1), from]);
  const summers = [fromDay, untilDay].flatMap((each) => [`${each.slice(0, 4)}-07-14`, `${each.slice(0, 4)}-08-31`]);
  const all = [
    fromDay,
    untilDay,
    day,
    addDays(day, 1),
    ...counted,
    ...starts,
    ...summers,
    ...monthEnds(fromDay, untilDay),
  ];
  return [...new Set(all)].filter((each) => each >= fromDay && each <= untilDay).sort();
}

/** The last day of each month of a period. */
export function monthEnds(fromDay: Day, untilDay: Day): Day[] {
  const ends: Day[] = [];
  for (let month = monthOf(fromDay); month <= monthOf(untilDay); month = addMonths(month, 1)) {
    ends.push(addDays(`${addMonths(month, 1)}-01`, -1));
  }
  return ends.filter((end) => end <= untilDay);
}
