import { describe, expect, it } from "vitest";
import { storyLine } from "~/domain/registration/queue-story";

describe("the story of a registration", () => {
  it.each([
    ["registered", null, "CONFIRMED", /meteen een plaats/],
    ["registered", null, "WAITING", /op de wachtlijst/],
    ["registered", null, "REQUESTED", /pas na goedkeuring/],
    ["place-free", "WAITING", "CONFIRMED", /^Er was een plaats vrij.*U kreeg de plaats/],
    ["place-free", "REQUESTED", "CONFIRMED", /akkoord.*U kreeg de plaats/],
    ["passed-quota-full", "REQUESTED", "REQUESTED", /^Een plaats ging naar iemand na u/],
    ["cancelled", "CONFIRMED", "CANCELLED", /Uw plaats kwam vrij/],
    ["cancelled", "WAITING", "CANCELLED", /wachtlijst af/],
    ["edition-cancelled", "CONFIRMED", "CANCELLED", /ging niet door/],
    ["passed-approval-missing", "REQUESTED", "REQUESTED", /nog niet was goedgekeurd/],
    ["moved-here", null, "CONFIRMED", /verplaatste u naar deze.*meteen een plaats/],
    ["registered-from-list", null, "WAITING", /met een lijst.*wachtlijst/],
    ["passed-quota-full", "WAITING", "WAITING", /uw werkgever al het hoogste aantal/],
    ["passed-reserved", "WAITING", "WAITING", /andere doelgroep/],
    ["a-code-of-later", "WAITING", "CONFIRMED", /is veranderd/],
    ["toString", "WAITING", "CONFIRMED", /is veranderd/],
  ] as const)("tells %s from %s to %s", (reason, from, to, words) => {
    expect(storyLine({ reason, from, to })).toMatch(words);
  });
});
