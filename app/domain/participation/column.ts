type Column = Int32Array | Float64Array;

/** What stands in a row of a column. */
export function at(column: Column, row: number): number {
  return column[row] ?? 0;
}

/** The same column with room for at least so many rows. */
export function longer<Kind extends Column>(column: Kind, size: number): Kind {
  const type = column.constructor as new (length: number) => Kind;
  const more = new type(Math.max(size, column.length * 2));
  more.set(column);
  return more;
}

/** Of a list of rows those that are kept, without a thing made per row. */
export function keep(rows: ArrayLike<number>, isKept: (row: number) => boolean): Int32Array {
  const kept = new Int32Array(rows.length);
  let size = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    if (isKept(row)) kept[size++] = row;
  }
  return kept.slice(0, size);
}

/** Lists of rows as one. */
export function joined(lists: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let size = 0;
  for (const list of lists) {
    all.set(list, size);
    size += list.length;
  }
  return all;
}
