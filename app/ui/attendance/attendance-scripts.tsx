import rows from "~/ui/attendance/attendance-rows.js?url&no-inline";
import sheet from "~/ui/attendance/attendance-sheet.js?url&no-inline";
import search from "~/ui/attendance/name-search.js?url&no-inline";

/** What makes an attendance list quicker: it saves by itself and, where one asks for it, looks for names. */
export function AttendanceScripts({ searching }: { searching: boolean }) {
  return (
    <>
      <script type="module" src={rows} data-rows="" />
      <script type="module" src={sheet} />
      {searching && <script type="module" src={search} />}
    </>
  );
}
