import { blocksDoneWords } from "~/domain/learning/learning-words";
import { Badge } from "~/ui/kit/badge";

interface ModuleLine {
  key: string;
  title: string;
  minutes: number;
  done: number;
  blocks: number;
  /** Where the module is opened; null while the e-learning has not been started. */
  href: string | null;
}

/** The modules in their order, each with how far one is. */
export function ModuleList({ modules }: { modules: readonly ModuleLine[] }) {
  return (
    <ol className="border-t border-line">
      {modules.map((module, index) => (
        <li
          key={module.key}
          className="grid gap-x-6 gap-y-1 border-b border-line py-4 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-baseline"
        >
          <div>
            <p className="font-bold">
              <span className="tabular-nums">{index + 1}. </span>
              {module.href ? <a href={module.href}>{module.title}</a> : module.title}
            </p>
            <p className="text-small text-ink-muted">ongeveer {module.minutes} minuten</p>
          </div>
          {module.href && <ModuleState module={module} />}
        </li>
      ))}
    </ol>
  );
}

function ModuleState({ module: { done, blocks } }: { module: ModuleLine }) {
  if (done === blocks) return <Badge tone="good">Klaar</Badge>;
  if (done === 0) return <Badge>Nog niet begonnen</Badge>;
  return <Badge tone="now">{blocksDoneWords({ done, blocks })}</Badge>;
}
