/** Things that many rows share, each kept once under a small number; 0 is none. */
export class Codes<Thing> {
  readonly values: (Thing | null)[] = [null];
  private readonly known = new Map<string, number>();

  /** The code under a key that is in the ledger; 0 when it is not. */
  of(key: string): number {
    return this.known.get(key) ?? 0;
  }

  put(key: string, thing: Thing): number {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.known.set(key, this.values.length);
    return this.values.push(thing) - 1;
  }
}

/** Codes of words, which are their own keys. */
export class WordCodes extends Codes<string> {
  word(word: string | null): number {
    return word === null ? 0 : this.put(word, word);
  }
}
