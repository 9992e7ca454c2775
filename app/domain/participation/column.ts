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
