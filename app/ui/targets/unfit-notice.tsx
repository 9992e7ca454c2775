import { Notice } from "~/ui/kit/notice";

/** Why a concept cannot be published as it is, where it can be mended. */
export function UnfitNotice({ why }: { why: string | null }) {
  if (why === null) return null;
  return (
    <div className="mb-4">
      <Notice tone="warn" title="Dit concept past niet meer">
        {why} Wijzig hoe er wordt geteld; daarna kan het management publiceren.
      </Notice>
    </div>
  );
}
