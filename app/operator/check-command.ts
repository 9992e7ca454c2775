import { system } from "~/domain/access/actor";
import { checkInvariants } from "~/domain/reporting/check-invariants.server";
import { type Given, Refused } from "./command";

/** `check`: prints each rule that must always hold, with the rows that break it; any such row is a refusal. */
export function checkCommand({ values }: Given): () => Promise<string> {
  if (values.length > 0) throw new Refused("check: takes nothing");
  return async () => {
    const invariants = await checkInvariants(system("operator"));
    const lines = invariants.flatMap(({ says, offending }) => [
      `${offending.length === 0 ? "holds " : "BROKEN"}  ${says}`,
      ...offending.map((row) => `          ${row}`),
    ]);
    const broken = invariants.filter(({ offending }) => offending.length > 0).length;
    if (broken > 0) throw new Refused([...lines, `${broken} of ${invariants.length} rules broken`].join("\n"));
    return [...lines, `${invariants.length} rules hold`].join("\n");
  };
}
