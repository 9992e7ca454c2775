import { paths } from "~/paths";
import { Button } from "~/ui/kit/button";
import { TextField } from "~/ui/kit/text-field";

interface Props {
  slug: string;
  domains: string[];
}

/** The domains of an organisation's mail addresses, and a box for another one. */
export function DomainList({ slug, domains }: Props) {
  return (
    <>
      {domains.length === 0 && <p className="mb-3">Nog geen maildomein.</p>}
      <ul className="mb-4">
        {domains.map((domain) => (
          <li key={domain} className="flex flex-wrap items-center justify-between gap-x-6 border-t border-line py-2">
            <span className="break-words">{domain}</span>
            <form method="post" action={paths.removeDomain(slug, domain)}>
              <Button tone="quiet" compact>
                Verwijder<span className="sr-only"> {domain}</span>
              </Button>
            </form>
          </li>
        ))}
      </ul>
      <form method="post" action={paths.addDomain(slug)} className="flex flex-wrap items-end gap-3">
        <TextField
          field={{ name: "domein" }}
          label="Maildomein toevoegen"
          placeholder="alkmaar.nl"
          autoComplete="off"
        />
        <Button tone="quiet">Voeg toe</Button>
      </form>
    </>
  );
}
