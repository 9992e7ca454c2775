/** What is on screen as a file. */
export function TakeAlong({ csv, excel }: { csv: string; excel: string }) {
  return (
    <span data-screen-only="" className="inline-flex flex-wrap gap-x-4 text-small">
      <a href={excel}>Download als Excel</a>
      <a href={csv}>Download als CSV</a>
    </span>
  );
}
