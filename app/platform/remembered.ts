/** Answers about an owner that hold as long as what they were made of has not changed; the longest unasked make room for new ones. */
export class Remembered<Answer> {
  private readonly owners = new WeakMap<object, Map<string, { version: number; answer: Answer }>>();

  constructor(private readonly room: number) {}

  /** The answer under a key as of a version, made when there is none of that version. */
  answer(owner: object, key: string, version: number, make: () => Answer): Answer {
    const known = this.owners.get(owner) ?? new Map<string, { version: number; answer: Answer }>();
    this.owners.set(owner, known);
    const found = known.get(key);
    const holding = found?.version === version ? found : { version, answer: make() };
    known.delete(key);
    known.set(key, holding);
    const [oldest] = known.keys();
    if (known.size > this.room && oldest !== undefined) known.delete(oldest);
    return holding.answer;
  }
}
