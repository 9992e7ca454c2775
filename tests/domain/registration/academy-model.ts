import { QueueModel, type Setting, type Someone } from "./queue-model";

const OUTCOMES: Record<string, string> = {
  REQUESTED: "requested",
  CONFIRMED: "confirmed",
  WAITING: "waiting",
  OFFERED: "offered",
};

/** Two editions side by side, what people and their lead do with them, and what each act answers. */
export class AcademyModel {
  hour = 0;
  readonly editions: QueueModel[];

  constructor(people: readonly Someone[], settings: readonly Setting[], busy: number) {
    this.editions = settings.map(
      (setting, own) =>
        new QueueModel(3, setting, {
          people,
          hour: () => this.hour,
          isBusy: (person) =>
            (person === busy && setting.start === settings[0]?.start) ||
            this.editions.some(
              (other, nth) =>
                nth !== own && settings[nth]?.start === setting.start && !other.off && other.holds(person),
            ),
        }),
    );
  }

  register(nth: number, person: number): string {
    const edition = this.edition(nth);
    edition.settle();
    const living = edition.living(person);
    if (living) return OUTCOMES[living.state] ?? "";
    return edition.over ?? OUTCOMES[edition.place(person, "registered")] ?? "";
  }

  cancel(nth: number, person: number): string {
    return this.end(nth, person, "cancelled");
  }

  cancelFor(nth: number, person: number): string {
    return this.end(nth, person, "cancelled-by-lead");
  }

  answer(nth: number, person: number, accepts: boolean): string {
    const edition = this.edition(nth);
    const found = edition.last(person);
    if (!found) return "not-found";
    edition.settle();
    if (found.state === "OFFERED") {
      edition.change(found, accepts ? "CONFIRMED" : "CANCELLED", accepts ? "accepted" : "refused");
      edition.settle();
    }
    if (found.state === "LAPSED") return "offer-lapsed";
    if (found.state === "CANCELLED" && !accepts) return "refused";
    return found.state === "CONFIRMED" && accepts ? "confirmed" : "no-offer";
  }

  approve(nth: number, person: number): string {
    const edition = this.edition(nth);
    const found = edition.last(person);
    if (!found) return "not-found";
    edition.settle();
    if (found.state !== "REQUESTED") return found.approved ? "approved" : "no-request";
    if (edition.over) return edition.over;
    found.approved = true;
    edition.settle();
    if (found.state === "REQUESTED") edition.change(found, "WAITING", "approved");
    return "approved";
  }

  decline(nth: number, person: number): string {
    const edition = this.edition(nth);
    const found = edition.last(person);
    if (!found) return "not-found";
    edition.settle();
    if (found.state !== "REQUESTED") return found.state === "DECLINED" ? "declined" : "no-request";
    if (edition.over) return edition.over;
    edition.change(found, "DECLINED", "declined");
    return "declined";
  }

  move(nth: number, person: number): string {
    const [from, to] = [this.edition(nth), this.edition(1 - nth)];
    const found = from.last(person);
    if (!found) return "not-found";
    from.settle();
    to.settle();
    if (from.living(person) !== found) return to.living(person) ? "already-there" : "not-registered";
    const over = from.over ?? to.over;
    if (over) return over;
    if (to.living(person)) return "already-there";
    if (!to.canHave({ person, state: "", approved: true })) return "full";
    to.place(person, "moved-here", true);
    from.change(found, "CANCELLED", "moved-away");
    from.settle();
    return "moved";
  }

  callOff(nth: number): string {
    const edition = this.edition(nth);
    if (edition.off) return "already-cancelled";
    edition.off = true;
    for (const entry of edition.entries) {
      if (edition.living(entry.person) === entry) edition.change(entry, "CANCELLED", "edition-cancelled");
    }
    return "cancelled";
  }

  setCapacity(nth: number, capacity: number): void {
    const edition = this.edition(nth);
    edition.capacity = capacity;
    edition.settle();
  }

  setApproval(nth: number, asksApproval: boolean): void {
    const edition = this.edition(nth);
    edition.asksApproval = asksApproval;
    edition.settle();
  }

  private end(nth: number, person: number, reason: string): string {
    const edition = this.edition(nth);
    const found = edition.last(person);
    if (!found) return "not-found";
    edition.settle();
    if (edition.living(person) !== found) return found.state === "CANCELLED" ? "cancelled" : "not-registered";
    if (edition.begun) return reason === "cancelled" ? "started" : (edition.over ?? "");
    edition.change(found, "CANCELLED", reason);
    edition.settle();
    return "cancelled";
  }

  private edition(nth: number): QueueModel {
    return this.editions[nth] as QueueModel;
  }
}
