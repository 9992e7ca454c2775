import { figure } from "~/ui/kit/dutch-number";
import { lengthWords } from "~/ui/kit/dutch-relative";

interface Props {
  stages: { started: number; busy: number; stopped: number; done: number };
  /** What the middle one of those who are done took, and what was promised. */
  minutes: number | null;
  studyLoadMinutes: number;
}

/** Where everybody who began stands, in four figures. */
export function CourseStages({ stages, minutes, studyLoadMinutes }: Props) {
  const figures = [
    { label: "begonnen", count: stages.started, hint: "allemaal samen" },
    { label: "bezig", count: stages.busy, hint: "de laatste twee weken gezien" },
    { label: "gestopt", count: stages.stopped, hint: "twee weken niet gezien" },
    { label: "afgerond", count: stages.done, hint: minutesWords(minutes, studyLoadMinutes) },
  ];
  return (
    <dl className="mb-10 grid grid-cols-2 gap-x-8 gap-y-6 sm:grid-cols-4">
      {figures.map(({ label, count, hint }) => (
        <div key={label} className="flex flex-col-reverse justify-end border-t-2 border-ink pt-2">
          <dt>
            <span className="font-semibold">{label}</span>
            <span className="block text-small text-ink-muted">{hint}</span>
          </dt>
          <dd className="text-large font-bold tabular-nums leading-tight">{figure(count)}</dd>
        </div>
      ))}
    </dl>
  );
}

function minutesWords(minutes: number | null, studyLoadMinutes: number): string {
  if (minutes === null) return "nog niemand";
  return `meestal in ${lengthWords(Math.max(1, Math.round(minutes)))}; beloofd is ${lengthWords(studyLoadMinutes)}`;
}
