import Search from "lucide-react/icons/search";
import { Button } from "~/ui/kit/button";

interface Props {
  name: string;
  label: string;
  value?: string;
  hint?: string;
}

/** The box one searches in, with its button; stands inside a GET form of the page. The key "/" leads to it. */
export function SearchField({ name, label, value, hint }: Props) {
  return (
    <div>
      <label htmlFor={name} className="block font-semibold">
        {label}
      </label>
      <div className="mt-2 flex max-w-measure">
        <input
          id={name}
          name={name}
          type="search"
          defaultValue={value}
          autoComplete="off"
          data-search=""
          aria-describedby={hint ? `${name}-description` : undefined}
          className="min-h-12 w-full min-w-0 rounded-l-control border border-r-0 border-line-strong bg-surface px-3 py-2 text-body text-ink"
        />
        <Button icon={Search} className="rounded-l-none">
          Zoek
        </Button>
      </div>
      {hint && (
        <p id={`${name}-description`} className="mt-1 text-small text-ink-muted">
          {hint}
        </p>
      )}
    </div>
  );
}
