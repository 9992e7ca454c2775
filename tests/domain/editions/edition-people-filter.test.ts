import { describe, expect, it } from "vitest";
import { everyone, parsePeopleFilter, peopleQuery, statesOf } from "~/domain/editions/edition-people-filter";

const parse = (query: string) => parsePeopleFilter(new URLSearchParams(query));

describe("what one asks of the people of an edition", () => {
  it.each([
    ["", {}],
    ["?zoek=%C3%A9lise+de+w", { search: "élise de w" }],
    ["?staat=wachtlijst", { groups: ["waiting"], sort: "queue" }],
    ["?staat=plaats&staat=wachtlijst", { groups: ["place", "waiting"] }],
    ["?organisatie=Gemeente+Haarlem&volgorde=organisatie", { organisation: "Gemeente Haarlem", sort: "organisation" }],
    ["?staat=afgelopen&pagina=3", { groups: ["ended"], page: 3 }],
    ["?staat=aangevraagd&volgorde=naam", { groups: ["requested"], sort: "name" }],
  ])("%s says what it means, both ways", (query, meaning) => {
    expect(parse(query)).toEqual({ ...everyone, ...meaning });
    expect(peopleQuery(parse(query))).toBe(query);
  });

  it.each([
    "?pagina=0",
    "?pagina=1e9",
    "?pagina=-1",
    "?staat=toString",
    "?volgorde=toString",
    "?organisatie=%00%0a",
    "?zoek=%00",
  ])("%s is nonsense and asks for everyone", (query) => {
    expect(parse(query)).toEqual(everyone);
  });

  it("asks for the living ones unless it says otherwise", () => {
    expect(statesOf(everyone)).toEqual(["CONFIRMED", "OFFERED", "WAITING", "REQUESTED"]);
    expect(statesOf({ groups: ["ended"] })).toEqual(["DECLINED", "CANCELLED", "LAPSED"]);
  });
});
