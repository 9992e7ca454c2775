import { Link, Text } from "@react-email/components";
import { paths } from "~/paths";
import { Lines } from "./blocks";
import { style } from "./style";

/** An edition in words, as the letters tell it. */
export interface EditionWords {
  slug: string;
  editionId: string;
  title: string;
  /** The edition's own name, when it says more than the title. */
  subtitle: string | null;
  when: string[];
  where: string[];
  trainers: string[];
  contact: { name: string; email: string };
}

export interface EditionLetterProps {
  origin: string;
  name: string;
  edition: EditionWords;
}

/** What it is, when and where, and who to ask. */
export function EditionFacts({ edition }: { edition: EditionWords }) {
  const { title, subtitle, when, where, trainers, contact } = edition;
  return (
    <>
      <Fact term="Wat" lines={subtitle ? [title, subtitle] : [title]} />
      <Fact term="Wanneer" lines={when} />
      <Fact term="Waar" lines={where} />
      {trainers.length > 0 && <Fact term={trainers.length > 1 ? "Trainers" : "Trainer"} lines={trainers} />}
      <Questions contact={contact} />
    </>
  );
}

/** Who to ask. */
export function Questions({ contact: { name, email } }: Pick<EditionWords, "contact">) {
  return (
    <Text style={style.lastFact}>
      <span style={style.term}>Vragen</span>
      <br />
      {name}
      <br />
      <Link href={`mailto:${email}`} style={style.link}>
        {email}
      </Link>
    </Text>
  );
}

/** The address of the edition's page. */
export function editionUrl(origin: string, { slug, editionId }: EditionWords): string {
  return `${origin}${paths.edition(slug, editionId)}`;
}

interface FactProps {
  term: string;
  lines: string[];
  /** What comes after it is no fact. */
  last?: boolean;
}

/** A word for what follows, and its lines. */
export function Fact({ term, lines, last = false }: FactProps) {
  return (
    <Text style={last ? style.lastFact : style.fact}>
      <span style={style.term}>{term}</span>
      <br />
      <Lines lines={lines} />
    </Text>
  );
}
