import { json, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { addPeoplePage } from "~/domain/editions/add-people-page.server";
import { carriedLines, importListForm, LARGEST_LIST_BYTES } from "~/domain/editions/import-list.form";
import { importList } from "~/domain/editions/import-list.server";
import { importedWords } from "~/domain/editions/import-list-words";
import { readListFile } from "~/domain/editions/read-list-file.server";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { readUploadForm } from "~/http/upload.server";
import { paths } from "~/paths";
import { AddPeopleHeading } from "~/ui/editions/add-people-heading";
import { ListPreview } from "~/ui/editions/list-preview";
import { ListUpload } from "~/ui/editions/list-upload";
import { pageMeta } from "~/ui/frame/page-meta";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `Lijst toevoegen: ${data.edition.title}` : "Lijst toevoegen" });

export const loader = door.only(
  "themeLead",
  "administrator",
)(({ actor, params }) => addPeoplePage(actor, params.editionId ?? ""));

export const action = door.only(
  "themeLead",
  "administrator",
)(async ({ actor, request, params: { editionId = "" } }) => {
  await addPeoplePage(actor, editionId);
  const form = await readUploadForm(request, importListForm, { maxBytes: LARGEST_LIST_BYTES });
  if (!form.ok) return form.answer;
  const { rijen, overslaan, bevestigd } = form.value;
  const file = form.file("lijst");
  const read = file ? await readListFile(file.bytes) : { ok: true as const, lines: rijen ?? [] };
  if (!read.ok) return form.refuse({ lijst: read.words });
  if (read.lines.length === 0) return form.refuse({ lijst: "Kies een bestand." });
  const { lines } = read;
  const agreed = file ? "" : bevestigd;
  const end = await importList(actor, { editionId, lines, agreed, skipFaults: overslaan === "ja" });
  if (end.outcome !== "look") return redirectWithFlash(paths.people(editionId), importedWords(end));
  return json({ form: null, look: { why: end.why, seen: end.seen, carried: carriedLines(lines) } });
});

export default function AddListPage() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const look = answer && "look" in answer ? answer.look : null;
  return (
    <>
      <AddPeopleHeading
        page={page}
        title={look ? "Klopt deze lijst?" : "Lijst toevoegen"}
        lead={
          look
            ? "Er is nog niemand ingeschreven. Kijk de lijst na en bevestig onderaan."
            : "Schrijf in één keer een lijst mensen in. U ziet eerst wat er gebeurt."
        }
      />
      {look && <ListPreview look={look} />}
      {(look || !page.over) && <ListUpload typed={answer?.form ?? undefined} again={look !== null} />}
    </>
  );
}
