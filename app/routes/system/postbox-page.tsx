import { useLoaderData } from "@remix-run/react";
import { postboxPage } from "~/domain/outbox/postbox.server";
import { door } from "~/http/door.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { EmptyState } from "~/ui/kit/empty-state";
import { PageHeading } from "~/ui/kit/page-heading";
import { Pagination } from "~/ui/kit/pagination";
import { SearchField } from "~/ui/kit/search-field";
import { PostboxLetter } from "~/ui/outbox/postbox-letter";

export const meta = () => [...pageMeta({ title: "Postvak" }), { name: "robots", content: "noindex" }];

export const loader = door.open(async ({ url }) => {
  const to = url.searchParams.get("to") ?? "";
  const page = pageFrom(url.searchParams.get("pagina"));
  return { to, page, ...(await postboxPage(to, page)) };
});

export default function PostboxPage() {
  const { to, page, pages, count, letters, now, origin } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading
        title="Postvak"
        lead="Dit is de demo: brieven gaan niet de deur uit, maar komen hier. Iedereen kan ze lezen."
      />
      <form method="get" action={paths.postbox()} className="mb-8">
        <SearchField name="to" label="Brieven aan" value={to} hint="Een e-mailadres, of het deel voor de @." />
      </form>
      {letters.length === 0 ? <NoLetters to={to} /> : <p className="mb-3">{countWords(count)}</p>}
      <ol>
        {letters.map((letter, place) => (
          <PostboxLetter key={letter.id} letter={letter} now={now} origin={origin} open={page === 1 && place === 0} />
        ))}
      </ol>
      <Pagination page={page} pages={pages} hrefFor={(wanted) => pageHref(to, wanted)} />
    </>
  );
}

function NoLetters({ to }: { to: string }) {
  if (to) {
    return (
      <EmptyState title={`Geen brieven aan ${to}`} step={<a href={paths.postbox()}>Bekijk alle brieven</a>}>
        Kijk of het adres klopt. Een brief komt binnen enkele seconden; laad de pagina dan opnieuw.
      </EmptyState>
    );
  }
  return (
    <EmptyState title="Hier komen de brieven" step={<a href={paths.signIn()}>Log in</a>}>
      Vraag een code aan om in te loggen, of schrijf u ergens voor in. De brief staat enkele seconden later hier.
    </EmptyState>
  );
}

function countWords(count: number): string {
  return count === 1 ? "1 brief" : `${count} brieven, de nieuwste eerst`;
}

function pageHref(to: string, page: number): string {
  return `${paths.postbox()}?${new URLSearchParams({ ...(to && { to }), pagina: String(page) })}`;
}

function pageFrom(value: string | null): number {
  return value && /^[1-9]\d{0,4}$/.test(value) ? Number(value) : 1;
}
