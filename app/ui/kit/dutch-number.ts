const whole = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 1 });

/** "1.234". */
export function figure(value: number): string {
  return whole.format(value);
}

/** "3,5". */
export function decimal(value: number): string {
  return oneDecimal.format(value);
}

/** "1 plaats", "3 plaatsen". */
export function counted(value: number, one: string, many: string): string {
  return `${figure(value)} ${value === 1 ? one : many}`;
}

/** "drugs, mensenhandel en cybercrime". */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} en ${words.at(-1)}`;
}
