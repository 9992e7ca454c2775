interface Kept<Answer> {
  version: number;
  answer: Answer;
  bytes: number;
}

/**
 * Answers about an owner that hold as long as what they were made of has not changed. Together they take no more bytes than
 * there is room for: those that were not asked for longest make place for new ones.
 */
export class Remembered<Answer> {
  private readonly owners = new WeakMap<object, { answers: Map<string, Kept<Answer>>; bytes: number }>();

  constructor(
    private readonly room: number,
    /** About how many bytes an answer takes. */
    private readonly bytesOf: (answer: Answer) => number,
  ) {}

  /** The answer under a key as of a version, made when there is none of that version. */
  answer(owner: object, key: string, version: number, make: () => Answer): Answer {
    const own = this.owners.get(owner) ?? { answers: new Map<string, Kept<Answer>>(), bytes: 0 };
    this.owners.set(owner, own);
    const found = own.answers.get(key);
    const kept = found?.version === version ? found : this.made(version, make());
    own.answers.delete(key);
    own.answers.set(key, kept);
    own.bytes += kept.bytes - (found?.bytes ?? 0);
    for (const [oldest, { bytes }] of own.answers) {
      if (own.bytes <= this.room) break;
      own.answers.delete(oldest);
      own.bytes -= bytes;
    }
    return kept.answer;
  }

  private made(version: number, answer: Answer): Kept<Answer> {
    return { version, answer, bytes: this.bytesOf(answer) };
  }
}
