import { paths } from "~/paths";
import { shapedThemes } from "~/ui/themes/theme-look";
import { ThemeMark } from "~/ui/themes/theme-mark";

/** What the academy is, and the pages one seldom needs but must always find. */
export function Footer({ demo }: { demo: boolean }) {
  return (
    <footer data-screen-only="" className="mt-12 bg-wash">
      <div className="mx-auto grid max-w-page gap-6 px-4 py-8 text-small md:grid-cols-[1fr_auto] md:px-8">
        <div className="grid gap-3">
          <p aria-hidden="true" className="flex gap-3 text-body">
            {shapedThemes.map((slug) => (
              <ThemeMark key={slug} slug={slug} />
            ))}
          </p>
          <p className="max-w-measure text-ink-muted">
            De NHVeilig Academie is het leerplatform voor iedereen die in Noord-Holland aan veiligheid werkt: gemeenten,
            politie, Openbaar Ministerie en hun partners.
          </p>
        </div>
        <ul className="grid content-start gap-1 md:text-right">
          <li>
            <FooterLink href={paths.accessibility()}>Toegankelijkheid</FooterLink>
          </li>
          <li>
            <FooterLink href={paths.privacy()}>Privacy</FooterLink>
          </li>
          <li>
            <FooterLink href={paths.typeCertificate()}>Certificaat controleren</FooterLink>
          </li>
          {demo && (
            <li>
              <FooterLink href={paths.postbox()}>Postvak van de demo</FooterLink>
            </li>
          )}
        </ul>
      </div>
    </footer>
  );
}

function FooterLink({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} className="inline-block py-1 text-ink">
      {children}
    </a>
  );
}
