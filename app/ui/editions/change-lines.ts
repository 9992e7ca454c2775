import type { SeenChange } from "~/domain/editions/edition-effect";
import { dayAndTime } from "~/ui/kit/dutch-date";
import { listed } from "~/ui/kit/dutch-number";

/** One thing that people notice, in a line. */
export function changeLine(change: SeenChange, now: string): string {
  switch (change.what) {
    case "title":
      return `De titel ‘${change.before}’ wordt ‘${change.after}’.`;
    case "moved":
      return `${capital(times(change.before, now))} wordt ${times(change.after, now)}.`;
    case "added":
      return `Nieuw dagdeel: ${times(change.after, now)}.`;
    case "dropped":
      return `Vervalt: ${times(change.before, now)}.`;
    case "place":
      return `De locatie wordt ${change.after ?? "geen"}. Was: ${change.before ?? "geen"}.`;
    case "online":
      return change.after ? "Meedoen kan online." : "Meedoen kan niet meer online.";
    case "trainers":
      return `Trainer: ${listed(change.after) || "niemand"}. Was: ${listed(change.before) || "niemand"}.`;
  }
}

function times({ startsAt, endsAt }: { startsAt: string; endsAt: string }, now: string): string {
  return dayAndTime(startsAt, endsAt, now);
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
