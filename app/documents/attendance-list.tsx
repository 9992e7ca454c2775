import { StyleSheet, Text, View } from "@react-pdf/renderer";
import { ink, PaperPage, paperOf, plain, size } from "./paper";

export interface AttendanceListProps {
  title: string;
  /** Of what kind of offering it is one. */
  offering: string;
  place: string;
  startsAt: Date;
  endsAt: Date;
  people: readonly { id: string; name: string; organisation: string | null }[];
  /** When it is made. */
  at: Date;
}

/** Empty lines at the end, for who walks in. */
const EMPTY_LINES = 5;

const styles = StyleSheet.create({
  kicker: { color: ink.muted, marginBottom: 2 },
  title: { fontSize: size.title, fontWeight: 700, lineHeight: 1.15, marginBottom: 6 },
  facts: { marginBottom: 12 },
  head: {
    flexDirection: "row",
    borderBottom: `1.5 solid ${ink.text}`,
    paddingBottom: 4,
    fontSize: size.small,
    fontWeight: 600,
  },
  row: {
    flexDirection: "row",
    alignItems: "center",
    minHeight: 30,
    paddingVertical: 4,
    borderBottom: `0.5 solid ${ink.line}`,
  },
  number: { width: 28, color: ink.muted },
  who: { width: 250, paddingRight: 12 },
  name: { fontWeight: 600 },
  organisation: { color: ink.muted, fontSize: size.small },
  signature: { flexGrow: 1, height: 20, borderBottom: `0.5 solid ${ink.muted}` },
});

/** The attendance list of one meeting to sign, as a PDF of A4 pages: names with where they work, and room for who walks in. */
export function attendanceList({ people, at, ...meeting }: AttendanceListProps): Promise<Uint8Array<ArrayBuffer>> {
  const { title, offering, place, startsAt, endsAt } = meeting;
  const empty = Array.from({ length: EMPTY_LINES }, (_, index) => ({ id: `empty ${index}`, number: "", name: "" }));
  const named = people.map((person, index) => ({ ...person, number: String(index + 1) }));
  const lines = [...named, ...empty.map((line) => ({ ...line, organisation: null }))];
  return paperOf({
    title: `Presentielijst ${title}`,
    at,
    children: (
      <PaperPage footer={`Presentielijst ${title}, stand van ${momentWords(at)}`}>
        <Text style={styles.kicker}>{plain(`Presentielijst · ${offering}`)}</Text>
        <Text style={styles.title}>{plain(title)}</Text>
        <Text style={styles.facts}>
          {plain(`${dayWords(startsAt)}, ${timeWords(startsAt)}-${timeWords(endsAt)} uur · ${place}`)}
        </Text>
        <View style={styles.head} fixed>
          <Text style={styles.number}>Nr.</Text>
          <Text style={styles.who}>Naam en organisatie</Text>
          <Text>Handtekening</Text>
        </View>
        {lines.map(({ id, number, name, organisation }) => (
          <View key={id} style={styles.row} wrap={false}>
            <Text style={styles.number}>{number}</Text>
            <View style={styles.who}>
              <Text style={styles.name}>{plain(name)}</Text>
              <Text style={styles.organisation}>{plain(organisation ?? "")}</Text>
            </View>
            <View style={styles.signature} />
          </View>
        ))}
      </PaperPage>
    ),
  });
}

const amsterdam = { timeZone: "Europe/Amsterdam" } as const;
const dutchDay = new Intl.DateTimeFormat("nl-NL", {
  ...amsterdam,
  ...{ weekday: "long", day: "numeric", month: "long", year: "numeric" },
});
const dutchTime = new Intl.DateTimeFormat("nl-NL", { ...amsterdam, hour: "2-digit", minute: "2-digit" });

function dayWords(instant: Date): string {
  return dutchDay.format(instant);
}

function timeWords(instant: Date): string {
  return dutchTime.format(instant).replace(":", ".");
}

function momentWords(instant: Date): string {
  return `${dayWords(instant)}, ${timeWords(instant)} uur`;
}
