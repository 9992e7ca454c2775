import { lineField } from "~/platform/form-fields";
import { z } from "~/platform/zod";

export interface TypedAudience {
  id: string;
  title: string;
  /** Where it was put in the list, by number. */
  place: number;
  archived: boolean;
}

const LONGEST = 80;
const NAME = /^naam-([0-9a-f-]{36})$/;
const title = lineField({ missing: "Geef deze doelgroep een naam.", longest: LONGEST });
const added = lineField({ missing: "", longest: LONGEST }).optional();

/** The whole list in one form: `naam-<id>`, `plek-<id>` and `gebruik-<id>` of every line, and the name of a new one. */
export const saveAudiencesForm = z
  .object({ erbij: added })
  .catchall(z.unknown())
  .transform(({ erbij, ...fields }, context) => {
    const lines = Object.entries(fields).flatMap(([name, typed]): TypedAudience[] => {
      const id = NAME.exec(name)?.[1];
      if (!id) return [];
      const read = title.safeParse(typed);
      if (!read.success)
        context.addIssue({ code: "custom", path: [name], message: read.error.issues[0]?.message ?? "" });
      const place = Number(fields[`plek-${id}`]);
      const archived = fields[`gebruik-${id}`] !== "on";
      return [{ id, title: read.data ?? "", place: Number.isFinite(place) ? place : 0, archived }];
    });
    const titles = [...lines.map((line) => line.title), erbij ?? ""].filter(Boolean).map((each) => each.toLowerCase());
    if (erbij && titles.indexOf(erbij.toLowerCase()) < titles.length - 1)
      context.addIssue({ code: "custom", path: ["erbij"], message: "Deze doelgroep staat al in de lijst." });
    return { lines, added: erbij ?? null };
  });
