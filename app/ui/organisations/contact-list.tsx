import { paths } from "~/paths";
import { Badge } from "~/ui/kit/badge";
import { Button } from "~/ui/kit/button";
import { MailLink } from "~/ui/kit/mail-link";

interface Props {
  slug: string;
  contacts: { id: string; name: string; email: string; jobTitle: string; stoppedAt: string | null }[];
}

/** Whom the academy writes to at an organisation. */
export function ContactList({ slug, contacts }: Props) {
  if (contacts.length === 0) return <p>Nog geen contacten. Voeg hieronder iemand toe om uit te nodigen.</p>;
  return (
    <ul>
      {contacts.map(({ id, name, email, jobTitle, stoppedAt }) => (
        <li key={id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-t border-line py-3">
          <div className="min-w-0">
            <p className="font-semibold">
              {name} {stoppedAt && <Badge>wil geen uitnodigingen</Badge>}
            </p>
            <p className="break-words text-small text-ink-muted">
              {jobTitle && `${jobTitle}, `}
              <MailLink to={email} />
            </p>
          </div>
          <div className="flex items-center gap-4">
            <a href={`${paths.organisation(slug)}?contact=${id}#contact`} className="inline-flex min-h-9 items-center">
              Wijzig<span className="sr-only"> {name}</span>
            </a>
            <form method="post" action={paths.removeContact(slug, id)}>
              <Button tone="quiet" compact>
                Verwijder<span className="sr-only"> {name}</span>
              </Button>
            </form>
          </div>
        </li>
      ))}
    </ul>
  );
}
