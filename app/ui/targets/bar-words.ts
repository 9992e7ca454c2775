import type { PromiseLine } from "~/domain/reporting/promise-line";
import { decimal } from "~/ui/kit/dutch-number";

/** What a bar shows, for who cannot see it. */
export function barWords({ done, target, pace, forecast }: NonNullable<PromiseLine["bar"]>): string {
  const parts = [`gedaan ${decimal(done)}`];
  if (pace !== undefined) parts.push(`nodig tot vandaag ${decimal(pace)}`);
  parts.push(`doel ${decimal(target)}`);
  if (forecast) parts.push(`verwacht ${decimal(forecast.low)} tot ${decimal(forecast.high)}`);
  return parts.join(", ");
}
