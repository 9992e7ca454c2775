import { Notice } from "~/ui/kit/notice";

interface Props {
  author: string | null;
  href: string;
  /** What stands in the form is that draft. */
  goesOn: boolean;
}

/** Says above the form of a definition that there is a draft already, and whose. */
export function DraftNotice({ author, href, goesOn }: Props) {
  return (
    <div className="mb-8">
      <Notice>
        Er is al een concept{author && ` van ${author}`}. {goesOn && "U gaat daarin verder. "}
        <a href={href}>Bekijk het concept</a>
      </Notice>
    </div>
  );
}
