import { describe, expect, it } from "vitest";
import { MAP_COLUMNS, MAP_ROWS, tileLines, tilePlace } from "~/ui/targets/region-tiles";
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

  it("breaks a long name where a Dutch reader would, and on a phone every name fits in two lines", () => {
    const onAPhone = (name: string) => tileLines(name, 8);
    expect(onAPhone("Texel")).toEqual(["Texel"]);
    expect(onAPhone("Dijk en Waard")).toEqual(["Dijk", "en Waard"]);
    expect(onAPhone("Edam-Volendam")).toEqual(["Edam-", "Volendam"]);
    expect(onAPhone("Drechterland")).toEqual(["Drechter-", "land"]);
    expect(onAPhone("Haarlemmermeer")).toEqual(["Haarlem-", "mermeer"]);
    expect(tileLines("Bloemendaal", 11)).toEqual(["Bloemendaal"]);
    for (const { display_name: name } of region.municipalities) {
      const lines = onAPhone(name);
      expect(lines.length, name).toBeLessThanOrEqual(2);
      expect(Math.max(...lines.map(({ length }) => length)), name).toBeLessThanOrEqual(9);
    }
  });

  it("has no place for who is no municipality", () => {
    expect(tilePlace({ slug: "om-noord-holland", region: null })).toBeNull();
  });
});
