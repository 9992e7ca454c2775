/** One thing to mend; `href` leads to its field ("#form-email"). */
export interface SummaryError {
  text: string;
  href?: string;
}

/** On top of a form that came back: what happened, as links to the fields. It takes the focus when the page opens. */
export function ErrorSummary({ errors }: { errors: readonly SummaryError[] }) {
  if (errors.length === 0) return null;
  return (
    <div
      role="alert"
      tabIndex={-1}
      data-takes-focus=""
      className="max-w-measure border-2 border-bad bg-surface p-4 outline-none md:p-6"
    >
      <h2>{errors.length === 1 ? "Er klopt iets niet" : `Er kloppen ${errors.length} dingen niet`}</h2>
      <ul className="mt-2 grid gap-2">
        {errors.map(({ text, href }) => (
          <li key={`${href} ${text}`} className="font-semibold text-bad">
            {href ? (
              <a href={href} className="text-bad hover:text-ink">
                {text}
              </a>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
