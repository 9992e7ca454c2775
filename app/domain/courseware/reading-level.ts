/** What makes a text hard to read. `score` is that of Flesch-Douma: 100 is very easy, 60 is plain, 30 is for experts. */
export type Reading = { score: number; longSentences: string[]; passive: string[] };

const LONGEST_SENTENCE = 20;
/** A score over fewer words says more about one long word than about the text. */
const FEWEST_WORDS = 40;
/** Ends of sentences: not the dots in "art. 3", "bijv." or "1.000". */
const END = /(?<=[.!?:;]['’”)]*)\s+(?=['‘“(]*\p{Lu})/u;
const ABBREVIATED = /\b(?:art|bijv|nr|lid|o\.a|d\.w\.z|enz|mr|dr)\.$/i;
const VOWELS = /aai|ooi|oei|eeu|ieu|aa|ee|ie|oo|uu|oe|eu|ui|ei|ij|au|ou|[aeiouyáéíóúàèëïöü]/giu;
const PARTICIPLE = /^(?:ge|be|ver|ont|her|aan|op|uit|in|af|door|mee|over|toe|voor)\p{Ll}+(?:d|t|en)$/u;
const PASSIVE_VERBS = new Set(["wordt", "worden", "werd", "werden"]);

/** The reading level of paragraphs of a Dutch text. */
export function readingOf(paragraphs: string[]): Reading {
  const sentences = paragraphs.flatMap(sentencesIn);
  const words = sentences.flatMap(wordsIn);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  const isShort = words.length < FEWEST_WORDS;
  return {
    score: isShort
      ? 100
      : 206.84 - 0.77 * (100 * (syllables / words.length)) - 0.93 * (words.length / sentences.length),
    longSentences: sentences.filter((sentence) => wordsIn(sentence).length > LONGEST_SENTENCE),
    passive: sentences.filter(isPassive),
  };
}

function sentencesIn(text: string): string[] {
  const sentences: string[] = [];
  for (const part of text.split(END)) {
    const last = sentences.at(-1);
    if (last !== undefined && ABBREVIATED.test(last)) sentences[sentences.length - 1] = `${last} ${part}`;
    else if (part.trim() !== "") sentences.push(part.trim());
  }
  return sentences;
}

function wordsIn(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [];
}

function syllablesIn(word: string): number {
  return Math.max(1, word.match(VOWELS)?.length ?? 0);
}

/** "worden" with a participle behind or before it in the same sentence: the doer has gone. */
function isPassive(sentence: string): boolean {
  const words = wordsIn(sentence).map((word) => word.toLowerCase());
  return (
    words.some((word) => PASSIVE_VERBS.has(word)) && words.some((word) => word.length > 5 && PARTICIPLE.test(word))
  );
}
