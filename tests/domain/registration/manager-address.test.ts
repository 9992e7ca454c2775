import { describe, expect, it } from "vitest";
import { managerAddressProblem } from "~/domain/registration/manager-address";

const atListed = { ownEmail: "sam@heerhugowaard.example", domains: ["heerhugowaard.example", "dijkenwaard.example"] };
const atSchool = { ownEmail: "sam@school.example", domains: [] };
const atHome = { ownEmail: "sam@gmail.com", domains: [] };

describe("the address of a manager", () => {
  it.each([
    ["one in the organisation's domain", "baas@heerhugowaard.example", atListed, null],
    ["one in its other domain", "Baas@Dijkenwaard.example ", atListed, null],
    [
      "one of who gave a private address, but works at a listed organisation",
      "baas@dijkenwaard.example",
      { ...atListed, ownEmail: "sam@gmail.com" },
      null,
    ],
    ["one in the domain of an employer that is not listed", "directie@school.example", atSchool, null],
    ["another organisation", "baas@elders.example", atListed, "not-allowed"],
    ["a domain below that of the organisation", "baas@mail.dijkenwaard.example", atListed, "not-allowed"],
    ["a domain that only ends like it", "baas@x-dijkenwaard.example", atListed, "not-allowed"],
    ["a public provider beside a listed organisation", "baas@gmail.com", atListed, "not-allowed"],
    ["another school", "directie@andereschool.example", atSchool, "not-allowed"],
    ["a public provider that both use", "baas@gmail.com", atHome, "no-work-address"],
    ["any address when nobody knows where they work", "baas@school.example", atHome, "no-work-address"],
    ["their own", "SAM@heerhugowaard.example", atListed, "own"],
    ["their own with a tail", "sam+baas@heerhugowaard.example", atListed, "own"],
    ["their own without its tail", "sam@school.example", { ...atSchool, ownEmail: "sam+nhv@school.example" }, "own"],
    ["no address", "baas", atListed, "missing"],
    ["nothing", "", atListed, "missing"],
    ["two addresses", "baas@dijkenwaard.example,sam@gmail.com", atListed, "missing"],
    ["an address with a name", "Baas <baas@dijkenwaard.example>", atListed, "missing"],
    ["one that hides another recipient", '"x@gmail.com "@dijkenwaard.example', atListed, "missing"],
    ["a line more", "baas@dijkenwaard.example\nBcc: x@gmail.com", atListed, "missing"],
  ] as const)("%s", (_, typed, asker, problem) => {
    expect(managerAddressProblem(typed, asker)).toBe(problem);
  });
});
