const LATE = 72;
const OFFER = 24;

/** Whom the edition is told about: where they work, and whether places can be kept for their kind. */
export interface Someone {
  employer: string;
  audience: boolean;
}

export interface Setting {
  /** After so many hours it begins; it lasts two. */
  start: number;
  quota: number | null;
  /** Places kept for the audience, until an hour or, without one, the start. */
  kept: number;
  keptUntil: number | null;
}

interface Surroundings {
  people: readonly Someone[];
  hour: () => number;
  /** Whether someone has a place elsewhere at that time. */
  isBusy: (person: number) => boolean;
}

interface Entry {
  person: number;
  state: string;
  approved: boolean;
  /** The hour at which an offer ends. */
  until: number;
}

/** The rules of the queue once more, as plainly as they can be said, for one edition. */
export class QueueModel {
  off = false;
  asksApproval = false;
  entries: Entry[] = [];
  /** By person, as the history has it: "WAITING CONFIRMED place-free". */
  readonly history: string[][];
  private released = false;

  constructor(
    public capacity: number,
    private readonly setting: Setting,
    private readonly around: Surroundings,
  ) {
    this.history = around.people.map(() => []);
  }

  get over(): string | null {
    if (this.off) return "edition-cancelled";
    if (this.around.hour() >= this.setting.start + 2) return "past";
    return this.begun ? "started" : null;
  }

  get begun(): boolean {
    return this.around.hour() >= this.setting.start;
  }

  last(person: number): Entry | undefined {
    return this.entries.findLast((entry) => entry.person === person);
  }

  living(person: number): Entry | undefined {
    const last = this.last(person);
    return last && isLiving(last.state) ? last : undefined;
  }

  holds(person: number): boolean {
    return this.entries.some((entry) => entry.person === person && hasPlace(entry));
  }

  /** A newcomer, after the queue had its turn. */
  place(person: number, reason: string, approved = false): string {
    const entry = { person, state: "", approved, until: 0 };
    const state = this.asksApproval && !approved ? "REQUESTED" : this.canHave(entry) ? "CONFIRMED" : "WAITING";
    if (state === "CONFIRMED") for (const waiting of this.queue) this.pass(waiting);
    this.entries.push(entry);
    this.change(entry, state, reason);
    return state;
  }

  change(entry: Entry, to: string, reason: string): void {
    this.history[entry.person]?.push(`${entry.state || "-"} ${to} ${reason}`);
    entry.state = to;
  }

  lapse(): void {
    if (this.entries.some((entry) => this.isOverdue(entry))) this.settle();
  }

  release(): void {
    const { keptUntil } = this.setting;
    if (this.off || this.released || keptUntil === null || keptUntil > this.around.hour()) return;
    this.released = true;
    this.settle();
  }

  /** Offers past their time lapse, and the free places go to the first of the queue who can have them. */
  settle(): void {
    for (const entry of this.entries) if (this.isOverdue(entry)) this.change(entry, "LAPSED", "lapsed");
    if (this.off || this.begun) return;
    let passed: Entry[] = [];
    for (const entry of this.queue) {
      if (this.free <= 0) return;
      if (this.skipped(entry)) {
        passed.push(entry);
        continue;
      }
      for (const before of passed) this.pass(before);
      passed = [];
      this.give(entry);
    }
  }

  canHave(entry: Pick<Entry, "person" | "state" | "approved">): boolean {
    return this.free > 0 && this.skipped(entry) === null;
  }

  private give(entry: Entry): void {
    const left = this.setting.start - this.around.hour();
    entry.until = this.around.hour() + Math.min(OFFER, left / 2);
    if (this.around.isBusy(entry.person)) this.change(entry, "OFFERED", "place-free-overlap");
    else if (left < LATE) this.change(entry, "OFFERED", "place-free-late");
    else this.change(entry, "CONFIRMED", "place-free");
  }

  private pass(entry: Entry): void {
    this.change(entry, entry.state, `passed-${this.skipped(entry)}`);
  }

  private skipped({ person, state, approved }: Pick<Entry, "person" | "state" | "approved">): string | null {
    if (state === "REQUESTED" && !approved && this.asksApproval) return "approval-missing";
    const { quota, kept, keptUntil, start } = this.setting;
    const { people, hour } = this.around;
    const seated = this.entries.filter(hasPlace).map((entry) => people[entry.person]);
    const { employer, audience } = people[person] as Someone;
    if (quota !== null && seated.filter((one) => one?.employer === employer).length >= quota) return "quota-full";
    if (hour() >= (keptUntil ?? start)) return null;
    const stillKept = kept - seated.filter((one) => one?.audience).length;
    return stillKept > 0 && !audience && this.free <= stillKept ? "reserved" : null;
  }

  private get queue(): Entry[] {
    return this.entries.filter(({ state }) => state === "WAITING" || state === "REQUESTED");
  }

  private get free(): number {
    return this.capacity - this.entries.filter(hasPlace).length;
  }

  private isOverdue({ state, until }: Entry): boolean {
    return state === "OFFERED" && (until <= this.around.hour() || this.begun);
  }
}

function hasPlace({ state }: Entry): boolean {
  return state === "CONFIRMED" || state === "OFFERED";
}

function isLiving(state: string): boolean {
  return ["REQUESTED", "CONFIRMED", "WAITING", "OFFERED"].includes(state);
}
