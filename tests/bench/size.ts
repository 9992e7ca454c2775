/** Whether the bench only shows that every part runs: small sizes, few rounds, figures that mean nothing. */
export const SMALL = process.argv.includes("--small");

/** A size or a number of rounds as the figures are meant, or a small one. */
export function sized(full: number, small: number): number {
  return SMALL ? small : full;
}
