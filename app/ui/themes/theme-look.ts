interface ThemeLook {
  /** The outline of its shape, in a box of 16 by 16. */
  path: string;
  fill: string;
  text: string;
}

const looks: Record<string, ThemeLook> = {
  "riec-kernactiviteiten": {
    path: "M8 .5 14.5 4.25v7.5L8 15.5 1.5 11.75v-7.5z",
    fill: "fill-theme-riec-kernactiviteiten",
    text: "text-theme-riec-kernactiviteiten",
  },
  drugs: {
    path: "M9.4 1.6a3.54 3.54 0 0 1 5 5l-7.8 7.8a3.54 3.54 0 0 1-5-5z",
    fill: "fill-theme-drugs",
    text: "text-theme-drugs",
  },
  "criminele-geldstromen": {
    path: "M8 .75a7.25 7.25 0 1 1 0 14.5A7.25 7.25 0 0 1 8 .75zm0 4.25a3 3 0 1 0 0 6 3 3 0 0 0 0-6z",
    fill: "fill-theme-criminele-geldstromen",
    text: "text-theme-criminele-geldstromen",
  },
  mensenhandel: {
    path: "M8 0l8 8-8 8-8-8z",
    fill: "fill-theme-mensenhandel",
    text: "text-theme-mensenhandel",
  },
  "weerbare-jeugd": {
    path: "M8 1l8 14H0z",
    fill: "fill-theme-weerbare-jeugd",
    text: "text-theme-weerbare-jeugd",
  },
  "cybercrime-gedigitaliseerde-criminaliteit": {
    path: "M1.5 1.5h13v13h-13z",
    fill: "fill-theme-cybercrime-gedigitaliseerde-criminaliteit",
    text: "text-theme-cybercrime-gedigitaliseerde-criminaliteit",
  },
  "maatschappelijke-onrust-radicalisering": {
    path: "M8 0l2.6 5.4L16 8l-5.4 2.6L8 16l-2.6-5.4L0 8l5.4-2.6z",
    fill: "fill-theme-maatschappelijke-onrust-radicalisering",
    text: "text-theme-maatschappelijke-onrust-radicalisering",
  },
  "jeugd-en-veiligheid": {
    path: "M1.5 1h13v8L8 15.75 1.5 9z",
    fill: "fill-theme-jeugd-en-veiligheid",
    text: "text-theme-jeugd-en-veiligheid",
  },
};

const plain: ThemeLook = { path: "M3 6h10v4H3z", fill: "fill-ink-muted", text: "text-ink-muted" };

/** The slugs of the themes that have a shape of their own, in the order of the Jaarplan. */
export const shapedThemes: readonly string[] = Object.keys(looks);

/** The hue and shape of a theme, the same on card, chip, chart and map; a theme added later gets a plain bar. */
export function themeLook(slug: string): ThemeLook {
  return looks[slug] ?? plain;
}
