import { describe, expect, it } from "vitest";
import { versionStandings } from "~/domain/targets/definition-versions";

function standingsOf(froms: string[], day: string) {
  const versions = froms.map((from, index) => ({ number: index + 1, from }));
  return versionStandings(versions, day).map(({ state, until }) => (until ? `${state} until ${until}` : state));
}

describe("the versions of a definition on a day", () => {
  it.each<[string, string[], string, string[]]>([
    ["one alone counts", ["2025-01-01"], "2025-06-01", ["IN_FORCE"]],
    ["one alone counts before it begins", ["2026-01-01"], "2025-06-01", ["IN_FORCE"]],
    ["one after the other", ["2025-01-01", "2025-04-01"], "2025-04-01", ["PAST until 2025-03-31", "IN_FORCE"]],
    [
      "one that begins tomorrow is planned",
      ["2025-01-01", "2025-04-01"],
      "2025-03-31",
      ["IN_FORCE until 2025-03-31", "PLANNED"],
    ],
    [
      "two on one day: the first never counted",
      ["2025-01-01", "2025-04-01", "2025-04-01"],
      "2025-05-01",
      ["PAST until 2025-03-31", "OVERTAKEN", "IN_FORCE"],
    ],
    [
      "a planned one that another came before",
      ["2025-01-01", "2025-06-01", "2025-04-01"],
      "2025-07-01",
      ["PAST until 2025-03-31", "OVERTAKEN", "IN_FORCE"],
    ],
    [
      "two planned ones",
      ["2025-01-01", "2025-04-01", "2025-06-01"],
      "2025-03-01",
      ["IN_FORCE until 2025-03-31", "PLANNED until 2025-05-31", "PLANNED"],
    ],
  ])("%s", (_, froms, day, standings) => {
    expect(standingsOf(froms, day)).toEqual(standings);
  });
});
