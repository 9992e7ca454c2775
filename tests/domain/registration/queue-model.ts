const LATE = 72;
const OFFER = 24;

interface Entry {
  person: number;
  state: string;
  /** The hour at which an offer ends. */
  until: number;
}

/** The rules of the queue once more, as plainly as they can be said, for one edition. */
export class QueueModel {
  hour = 0;
  entries: Entry[] = [];

  constructor(
    public capacity: number,
    /** After so many hours it begins; it lasts two. */
    private readonly start: number,
    /** Who has a place elsewhere at that time. */
    private readonly busy: number,
  ) {}

  get begun(): boolean {
    return this.hour >= this.start;
  }

  state(person: number): string {
    return this.last(person)?.state ?? "-";
  }

  register(person: number): string {
    this.settle();
    const found = this.last(person);
    if (found && isLiving(found.state)) return OUTCOMES[found.state] ?? "";
    if (this.begun) return this.hour >= this.start + 2 ? "past" : "started";
    const state = this.free > 0 ? "CONFIRMED" : "WAITING";
    this.entries.push({ person, state, until: 0 });
    return OUTCOMES[state] ?? "";
  }

  cancel(person: number): string {
    if (!this.last(person)) return "not-found";
    this.settle();
    const found = this.last(person);
    if (!found || !isLiving(found.state)) return found?.state === "CANCELLED" ? "cancelled" : "not-registered";
    if (this.begun) return "started";
    found.state = "CANCELLED";
    this.settle();
    return "cancelled";
  }

  answer(person: number, accepts: boolean): string {
    if (!this.last(person)) return "not-found";
    this.settle();
    const found = this.last(person);
    if (found?.state === "OFFERED") found.state = accepts ? "CONFIRMED" : "CANCELLED";
    this.settle();
    if (found?.state === "LAPSED") return "offer-lapsed";
    if (found?.state === "CANCELLED" && !accepts) return "refused";
    return found?.state === "CONFIRMED" && accepts ? "confirmed" : "no-offer";
  }

  setCapacity(capacity: number): void {
    this.capacity = capacity;
    this.settle();
  }

  lapse(): void {
    if (this.entries.some((entry) => this.isOverdue(entry))) this.settle();
  }

  private settle(): void {
    for (const entry of this.entries) if (this.isOverdue(entry)) entry.state = "LAPSED";
    if (this.begun) return;
    for (const entry of this.entries) {
      if (entry.state !== "WAITING" || this.free <= 0) continue;
      const left = this.start - this.hour;
      entry.state = left < LATE || entry.person === this.busy ? "OFFERED" : "CONFIRMED";
      entry.until = this.hour + Math.min(OFFER, left / 2);
    }
  }

  private get free(): number {
    return this.capacity - this.entries.filter(({ state }) => state === "CONFIRMED" || state === "OFFERED").length;
  }

  private isOverdue({ state, until }: Entry): boolean {
    return state === "OFFERED" && (until <= this.hour || this.begun);
  }

  private last(person: number): Entry | undefined {
    return this.entries.findLast((entry) => entry.person === person);
  }
}

const OUTCOMES: Record<string, string> = { CONFIRMED: "confirmed", WAITING: "waiting", OFFERED: "offered" };

function isLiving(state: string): boolean {
  return state in OUTCOMES;
}
