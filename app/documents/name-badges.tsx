import { Page, StyleSheet, Text, View } from "@react-pdf/renderer";
import { ink, paperOf, plain, size } from "./paper";

export interface NameBadgesProps {
  title: string;
  people: readonly { id: string; name: string; organisation: string | null }[];
  /** When they are made. */
  at: Date;
}

/** Badges of 85 by 54 mm, which common holders take, ten on a sheet with lines to cut along. */
const ON_A_SHEET = 10;
/** What stands between the edges of a badge, in points. */
const WIDTH = 208;
const SIZES = [28, 24, 20, 17, 14, 12];

const styles = StyleSheet.create({
  sheet: {
    fontFamily: ["Academie", "Academie breed"],
    color: ink.text,
    padding: "13.5mm 20mm",
    flexDirection: "row",
    flexWrap: "wrap",
    alignContent: "flex-start",
  },
  badge: {
    width: "85mm",
    height: "54mm",
    padding: "5mm 5.5mm",
    justifyContent: "space-between",
    border: `0.5 dashed ${ink.muted}`,
    overflow: "hidden",
  },
  name: { fontWeight: 700, maxLines: 3, textOverflow: "ellipsis" },
  organisation: { fontSize: 12, color: ink.muted, maxLines: 2, textOverflow: "ellipsis", marginTop: 4 },
  title: { fontSize: size.small, color: ink.action, maxLines: 1, textOverflow: "ellipsis" },
});

/** Name badges as a PDF of A4 sheets: the name as large as it fits, the organisation small. */
export function nameBadges({ title, people, at }: NameBadgesProps): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = Array.from({ length: Math.max(1, Math.ceil(people.length / ON_A_SHEET)) }, (_, index) => ({
    number: index + 1,
    people: people.slice(index * ON_A_SHEET, (index + 1) * ON_A_SHEET),
  }));
  return paperOf({
    title: `Naambordjes ${title}`,
    at,
    children: sheets.map(({ number, people: onSheet }) => (
      <Page key={number} size="A4" style={styles.sheet}>
        {onSheet.map((person) => (
          <Badge key={person.id} title={title} {...person} />
        ))}
      </Page>
    )),
  });
}

function Badge({ name, organisation, title }: { name: string; organisation: string | null; title: string }) {
  const { points, lines } = nameOnBadge(plain(name));
  return (
    <View style={styles.badge} wrap={false}>
      <View>
        <Text style={[styles.name, { fontSize: points }]}>{lines.join("\n")}</Text>
        <Text style={styles.organisation}>{plain(organisation ?? "")}</Text>
      </View>
      <Text style={styles.title}>{plain(title)}</Text>
    </View>
  );
}

/** A name as it stands on a badge: the largest letters (in points) in which it fits, and its lines, broken at spaces and hyphens. */
export function nameOnBadge(name: string): { points: number; lines: string[] } {
  for (const points of SIZES) {
    const lines = linesOf(name, WIDTH / points);
    if (lines.length <= (points > 17 ? 2 : 3) && lines.every((line) => widthOf(line) * points <= WIDTH)) {
      return { points, lines };
    }
  }
  return { points: Math.min(...SIZES), lines: [name] };
}

function linesOf(name: string, width: number): string[] {
  const lines: string[] = [];
  for (const piece of name.split(/(?<=[\s-])/)) {
    const longer = (lines.at(-1) ?? "") + piece;
    if (lines.length > 0 && widthOf(longer.trimEnd()) <= width) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}

/** How wide words are about, bold, in parts of the size of their letters. */
function widthOf(words: string): number {
  return Array.from(words).reduce((sum, letter) => sum + letterWidth(letter), 0);
}

function letterWidth(letter: string): number {
  if (/[mwMW@%?]/.test(letter)) return 0.92;
  if (/[ijlftrI'.,\- ]/.test(letter)) return 0.4;
  return letter === letter.toLowerCase() ? 0.58 : 0.7;
}
