import { describe, expect, it } from "vitest";
import { MAP_COLUMNS, MAP_ROWS, tilePlace } from "~/ui/targets/region-tiles";
import region from "../../prisma/seed/reference/organisations.json";

const municipalities = region.municipalities.map(({ id, veiligheidsregio }) => ({
  slug: id,
  region: veiligheidsregio,
}));

describe("the tile map", () => {
  it("has a place of its own for each of the 32 municipalities, inside the map", () => {
    const places = municipalities.map(tilePlace);
    expect(places).toHaveLength(32);
    for (const [index, place] of places.entries()) {
      expect(place?.x).toBeLessThanOrEqual(MAP_COLUMNS - 1);
      expect(place?.y).toBeLessThanOrEqual(MAP_ROWS - 1);
      const touching = places.filter(
        (other, nth) =>
          nth !== index &&
          Math.abs((other?.x ?? 0) - (place?.x ?? 0)) < 1 &&
          Math.abs((other?.y ?? 0) - (place?.y ?? 0)) < 1,
      );
      expect(touching).toEqual([]);
    }
  });

  it("places north above south and west before east", () => {
    const at = (name: string) =>
      tilePlace(municipalities.find(({ slug }) => slug === `gemeente-${name}`) ?? { slug: "", region: null });
    expect(at("texel")?.y).toBeLessThan(at("alkmaar")?.y ?? 0);
    expect(at("alkmaar")?.y).toBeLessThan(at("haarlem")?.y ?? 0);
    expect(at("zandvoort")?.x).toBeLessThan(at("heemstede")?.x ?? 0);
    expect(at("bergen-nh")?.x).toBeLessThan(at("enkhuizen")?.x ?? 0);
  });

  it("has no place for who is no municipality", () => {
    expect(tilePlace({ slug: "om-noord-holland", region: null })).toBeNull();
  });
});
