/** Where each municipality lies on the tile map, by its slug: column and row, north on top. Placed by hand, as the region lies. */
const places: Record<string, [column: number, row: number]> = {
  "gemeente-texel": [1, 0],
  "gemeente-den-helder": [1, 1],
  "gemeente-hollands-kroon": [2, 1],
  "gemeente-schagen": [1, 2],
  "gemeente-opmeer": [2, 2],
  "gemeente-medemblik": [3, 2],
  "gemeente-stede-broec": [4, 2],
  "gemeente-enkhuizen": [5, 2],
  "gemeente-bergen-nh": [0, 3],
  "gemeente-alkmaar": [1, 3],
  "gemeente-dijk-en-waard": [2, 3],
  "gemeente-koggenland": [3, 3],
  "gemeente-hoorn": [4, 3],
  "gemeente-drechterland": [5, 3],
  "gemeente-castricum": [0, 4],
  "gemeente-heiloo": [1, 4],
  "gemeente-wormerland": [2, 4],
  "gemeente-purmerend": [3, 4],
  "gemeente-edam-volendam": [4, 4],
  "gemeente-heemskerk": [0, 5],
  "gemeente-uitgeest": [1, 5],
  "gemeente-zaanstad": [2, 5],
  "gemeente-landsmeer": [3, 5],
  "gemeente-waterland": [4, 5],
  "gemeente-velsen": [0, 6],
  "gemeente-beverwijk": [1, 6],
  "gemeente-oostzaan": [2, 6],
  "gemeente-bloemendaal": [0, 7],
  "gemeente-haarlem": [1, 7],
  "gemeente-zandvoort": [0, 8],
  "gemeente-heemstede": [1, 8],
  "gemeente-haarlemmermeer": [2, 8],
};

const APART = 0.3;
// A gap between the safety regions: one is moved down, one down and to the east.
const shifts: Record<string, [x: number, y: number]> = {
  "veiligheidsregio-kennemerland": [0, APART],
  "veiligheidsregio-zaanstreek-waterland": [APART, APART],
};

/** The place of a municipality in tiles from the north-west; none for who is not on the map. */
export function tilePlace({ slug, region }: { slug: string; region: string | null }): { x: number; y: number } | null {
  const place = places[slug];
  if (!place) return null;
  const [x, y] = shifts[region ?? ""] ?? [0, 0];
  return { x: place[0] + x, y: place[1] + y };
}

export const MAP_COLUMNS = 6;
export const MAP_ROWS = 9 + APART;

// Where a Dutch reader breaks a name of the region that is too long for a tile.
const lastPart = /(?<=[ -])|(?=(?:mermeer|meer|land|huizen|kerk|stede|voort|wijk|blik|daal|rend|cum)$)/;

/** A name as it stands on a tile with room for so many letters: in two lines when it is longer. */
export function tileLines(name: string, room: number): string[] {
  if (name.length <= room) return [name];
  const [first = name, ...rest] = name.split(lastPart);
  if (rest.length === 0) return [name];
  const last = rest.join("");
  return [/[ -]$/.test(first) ? first.trim() : `${first}-`, last];
}
