import { describe, expect, it } from "vitest";
import { NotFound } from "~/domain/access/refusals";
import { addMaterial } from "~/domain/catalogue/add-material.server";
import { materialsAtWork, materialsOf } from "~/domain/catalogue/materials-queries.server";
import { moveMaterial } from "~/domain/catalogue/move-material.server";
import { removeMaterial } from "~/domain/catalogue/remove-material.server";
import { clock } from "~/platform/clock";
import { newId } from "~/platform/id";
import { makeOffering } from "../../support/factories";
import { makeLead } from "./an-offering";

/** An offering with its lead and materials of these titles, by title. */
async function withMaterials(...titles: string[]) {
  const { lead, theme } = await makeLead();
  const { slug } = await makeOffering({ themeIds: [theme.id] });
  const ids = new Map<string, string>();
  for (const titel of titles) {
    const nieuw = newId(clock.now());
    await addMaterial(lead, slug, {
      nieuw,
      titel,
      zichtbaar: "PUBLIC",
      link: "https://voorbeeld.example/",
      file: null,
    });
    ids.set(titel, nieuw);
  }
  const move = (title: string, direction: "up" | "down") =>
    moveMaterial(lead, { slug, materialId: ids.get(title) ?? "", direction });
  const order = async () => (await materialsOf(lead, slug)).map(({ title }) => title).join("");
  const takeAway = (title: string, back = false) =>
    removeMaterial(lead, { slug, materialId: ids.get(title) ?? "", back });
  return { lead, slug, move, order, takeAway };
}

describe("the order of materials", () => {
  it("changes one place at a time, in both directions, and stays so", async () => {
    const { move, order } = await withMaterials("a", "b", "c");
    expect(await move("c", "up")).toBe("c");
    expect(await order()).toBe("acb");
    await move("a", "down");
    expect(await order()).toBe("cab");
  });

  it("ends at its ends", async () => {
    const { move, order } = await withMaterials("a", "b");
    await move("a", "up");
    await move("b", "down");
    expect(await order()).toBe("ab");
  });

  it("passes what was taken away, and what comes back has a place in it", async () => {
    const { move, order, takeAway, lead, slug } = await withMaterials("a", "b", "c");
    await takeAway("b");
    await move("c", "up");
    expect(await order()).toBe("ca");
    await expect(move("b", "up")).rejects.toThrow(NotFound);
    await takeAway("b", true);
    expect((await materialsAtWork(lead, slug)).kept).toHaveLength(3);
  });

  it("keeps every step of two who move at once", async () => {
    const { move, order } = await withMaterials("a", "b", "c");
    await Promise.all([move("a", "down"), move("a", "down")]);
    expect(await order()).toBe("bca");
  });

  it("is for the leads of its own offering", async () => {
    const [mine, theirs] = [await withMaterials("a", "b"), await withMaterials("c", "d")];
    const [first] = (await materialsAtWork(theirs.lead, theirs.slug)).kept;
    const asked = { slug: mine.slug, materialId: first?.id ?? "", direction: "down" } as const;
    await expect(moveMaterial(mine.lead, asked)).rejects.toThrow(NotFound);
    await expect(moveMaterial(mine.lead, { ...asked, slug: theirs.slug })).rejects.toThrow(NotFound);
    expect(await theirs.order()).toBe("cd");
  });
});
