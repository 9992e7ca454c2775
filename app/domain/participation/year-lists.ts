/** Rows listed under a key and the year of their day, so that a question about a period passes by the other years. */
export class YearLists<Key> {
  private readonly years = new Map<Key, Map<number, number[]>>();

  add(key: Key, year: number, row: number): void {
    const own = this.years.get(key) ?? new Map<number, number[]>();
    const list = own.get(year) ?? [];
    list.push(row);
    own.set(year, list);
    this.years.set(key, own);
  }

  /** The lists of a key for the years from one to another, both included. */
  within(key: Key, [from, until]: YearSpan): readonly (readonly number[])[] {
    return [...(this.years.get(key) ?? [])].flatMap(([year, rows]) => (year >= from && year <= until ? [rows] : []));
  }
}

/** From a year to a year, both included. */
export type YearSpan = readonly [from: number, until: number];
