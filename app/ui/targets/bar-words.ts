import type { PromiseLine } from "~/domain/reporting/promise-line";
import type { Forecast } from "~/domain/targets/forecast";
import { decimal } from "~/ui/kit/dutch-number";

/** What a bar shows, for who cannot see it; what is expected stands beside it in words. */
export function barWords({ done, target, pace }: NonNullable<PromiseLine["bar"]>): string {
  const parts = [`gedaan ${decimal(done)}`];
  if (pace !== undefined) parts.push(`nodig tot vandaag ${decimal(pace)}`);
  parts.push(`doel ${decimal(target)}`);
  return parts.join(", ");
}

/** "Verwacht: ongeveer 7,5 (tussen 6 en 9)". */
export function forecastWords({ low, mid, high }: Forecast): string {
  return `Verwacht: ongeveer ${decimal(mid)} (tussen ${decimal(low)} en ${decimal(high)})`;
}
