import type { FactLine } from "~/domain/learning/shelf";
import { Disclosure } from "~/ui/kit/disclosure";
import { LawOf2018, SourceList } from "~/ui/learning/source-list";

/** Under a block: what it rests on, folded; that the law may have changed is said in sight. */
export function BlockSources({ facts }: { facts: readonly FactLine[] }) {
  if (facts.length === 0) return null;
  return (
    <div className="mt-8 border-t border-line pt-3">
      {facts.some(({ lawOf2018 }) => lawOf2018) && <LawOf2018 />}
      <Disclosure summary={facts.length === 1 ? "1 bron" : `${facts.length} bronnen`}>
        <SourceList facts={facts} />
      </Disclosure>
    </div>
  );
}
