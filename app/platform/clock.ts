let offset = 0;

/** The academy's one clock: every rule asks it, so that `NOW` and the tests can move it. */
export const clock = {
  /** The present moment, a UTC instant. */
  now(): Date {
    return new Date(Date.now() + offset);
  },
  /** Makes the clock read `instant` from now on; it keeps running. */
  set(instant: Date): void {
    offset = instant.getTime() - Date.now();
  },
  /** What the machine's clock will read at a moment of ours, for libraries that ask the machine. */
  toMachine(moment: Date): Date {
    return new Date(moment.getTime() - offset);
  },
  /** The moment of ours at which the machine's clock reads this. */
  fromMachine(moment: Date): Date {
    return new Date(moment.getTime() + offset);
  },
  /** Back to the machine's own time. */
  reset(): void {
    offset = 0;
  },
};
