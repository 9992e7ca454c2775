import { Page, StyleSheet, Text, View } from "@react-pdf/renderer";
import { paperOf, plain } from "./paper";
import { QrCode } from "./qr-code";

export interface CertificateProps {
  /** "Certificaat van deelname". */
  heading: string;
  /** "heeft deelgenomen aan". */
  did: string;
  name: string;
  title: string;
  days: string;
  studyLoad: string;
  /** No expert has reviewed the e-learning. */
  concept: boolean;
  issuedOn: string;
  code: string;
  /** Where one finds whether it is real. */
  checkAddress: string;
  at: Date;
}

/** A certificate on one lying sheet of A4, as the bytes of a PDF. */
export async function certificatePdf({ at, ...certificate }: CertificateProps): Promise<Uint8Array<ArrayBuffer>> {
  const title = `${certificate.heading}: ${certificate.title}`;
  return paperOf({ title, at, children: <Sheet {...certificate} /> });
}

type Words = Omit<CertificateProps, "at">;

function Sheet({ heading, did, name, title, ...facts }: Words) {
  return (
    <Page size="A4" orientation="landscape" style={styles.page}>
      <View style={styles.head}>
        <Text style={styles.sender}>NHVeilig Academie</Text>
        <Text style={styles.muted}>Trainingen, e-learnings en bijeenkomsten voor veiligheid in Noord-Holland</Text>
      </View>
      <View style={styles.body}>
        <View>
          <View style={styles.mark} />
          <Text style={styles.heading}>{heading}</Text>
          <Text style={[styles.name, { fontSize: fitting(plain(name), [44, 34, 26]) }]}>{plain(name)}</Text>
          <Text style={styles.did}>{did}</Text>
          <Text style={[styles.title, { fontSize: fitting(plain(title), [28, 23, 19]) }]}>{plain(title)}</Text>
          {facts.concept && <Concept />}
        </View>
        <Facts {...facts} />
      </View>
    </Page>
  );
}

function Concept() {
  return <Text style={styles.concept}>Conceptversie: deze e-learning is nog niet door een deskundige beoordeeld.</Text>;
}

function Facts({
  days,
  studyLoad,
  issuedOn,
  code,
  checkAddress,
}: Pick<Words, "days" | "studyLoad" | "issuedOn" | "code" | "checkAddress">) {
  return (
    <View style={styles.foot}>
      <View style={styles.facts}>
        <Fact term="Wanneer" words={days} />
        <Fact term="Studielast" words={studyLoad} />
        <Fact term="Afgegeven op" words={issuedOn} />
      </View>
      <View style={styles.check}>
        <View style={styles.checkWords}>
          <Text style={styles.muted}>Is dit certificaat echt? Scan het vierkant of ga naar</Text>
          <Text>{addressOf(checkAddress)}</Text>
          <Text style={styles.muted}>en vul deze code in:</Text>
          <Text style={styles.code}>{code}</Text>
        </View>
        <View style={styles.qr}>
          <QrCode words={checkAddress} side={QR_SIDE} colour={colours.ink} />
        </View>
      </View>
    </View>
  );
}

function Fact({ term, words }: { term: string; words: string }) {
  return (
    <View>
      <Text style={styles.muted}>{term}</Text>
      <Text style={styles.fact}>{words}</Text>
    </View>
  );
}

/** "academie.example/verifieer": where one can type a code. */
function addressOf(checkAddress: string): string {
  return checkAddress.replace(/^https?:\/\//, "").replace(/\/[^/]*$/, "");
}

/** The size for words of this length, so that the longest still fit on the sheet. */
function fitting(words: string, [short, middle, long]: [number, number, number]): number {
  if (words.length <= 32) return short;
  return words.length <= 60 ? middle : long;
}

const QR_SIDE = 104;
// Paper, ink, blue and the warm accent of the academy's pages (app/tailwind.css).
const colours = {
  paper: "#faf6ee",
  white: "#ffffff",
  ink: "#14213a",
  muted: "#424b62",
  line: "#dcd4c4",
  blue: "#17489c",
  accent: "#cf4f0a",
  warm: "#fdebd9",
  brown: "#943604",
};

const styles = StyleSheet.create({
  page: {
    fontFamily: ["Academie", "Academie breed"],
    fontSize: 11,
    lineHeight: 1.35,
    color: colours.ink,
    backgroundColor: colours.paper,
    padding: "16mm 20mm 15mm",
  },
  head: {
    flexDirection: "row",
    justifyContent: "space-between",
    alignItems: "baseline",
    borderBottom: `2pt solid ${colours.ink}`,
    paddingBottom: 6,
  },
  sender: { fontSize: 15, fontWeight: 700 },
  muted: { fontSize: 9.5, color: colours.muted },
  body: { flexGrow: 1, justifyContent: "space-between" },
  mark: { marginTop: 40, width: 44, height: 5, backgroundColor: colours.accent },
  heading: { marginTop: 12, fontSize: 18, color: colours.blue, fontWeight: 600 },
  name: { marginTop: 18, lineHeight: 1.15, fontWeight: 700 },
  did: { marginTop: 18, fontSize: 14, color: colours.muted },
  title: { marginTop: 4, lineHeight: 1.2, fontWeight: 600, maxWidth: "200mm" },
  concept: {
    alignSelf: "flex-start",
    marginTop: 16,
    padding: "5 9",
    fontSize: 10.5,
    color: colours.brown,
    backgroundColor: colours.warm,
    borderLeft: `3pt solid ${colours.accent}`,
  },
  foot: {
    flexDirection: "row",
    justifyContent: "space-between",
    alignItems: "flex-end",
    borderTop: `1pt solid ${colours.line}`,
    paddingTop: 14,
  },
  facts: { gap: 9, maxWidth: "100mm" },
  fact: { fontSize: 12, fontWeight: 600 },
  check: { flexDirection: "row", alignItems: "flex-end", gap: 14 },
  checkWords: { alignItems: "flex-end", gap: 1 },
  code: { marginTop: 3, fontSize: 12.5, fontWeight: 700, letterSpacing: 0.4 },
  qr: { backgroundColor: colours.white },
});
