import { blocksOf, type Course, type PlacedBlock } from "~/domain/courseware/course";

/** Where a block stands, as its address says it. */
export type Place = { moduleSlug: string; blockKey: string };

export function placeOf({ module, block }: PlacedBlock): Place {
  return { moduleSlug: module.slug, blockKey: block.key };
}

/** The blocks before and after a block, over the edges of modules. */
export function neighboursOf(course: Course, blockKey: string): { previous: Place | null; next: Place | null } {
  const blocks = blocksOf(course);
  const index = blocks.findIndex(({ block }) => block.key === blockKey);
  const at = (position: number) => {
    const found = blocks[position];
    return found ? placeOf(found) : null;
  };
  return { previous: at(index - 1), next: at(index + 1) };
}
