import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isSignedIn } from "~/domain/access/actor";
import { parseMaterialFilter } from "~/domain/catalogue/material-filter";
import { themePage } from "~/domain/catalogue/theme-page.server";
import { door } from "~/http/door.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { PageHeading } from "~/ui/kit/page-heading";
import { AboutTheme } from "~/ui/themes/about-theme";
import { ThemeMark } from "~/ui/themes/theme-mark";
import { ThemeMaterials } from "~/ui/themes/theme-materials";
import { ThemeOfferings } from "~/ui/themes/theme-offerings";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({
    title: data?.title ?? "Thema",
    description: data && `${data.title}: trainingen, e-learnings, bijeenkomsten en materiaal. ${data.ambition}`,
  });

export const loader = door.open(async ({ actor, url, params: { slug = "" } }) => ({
  ...(await themePage(actor, slug, parseMaterialFilter(url.searchParams))),
  signedIn: isSignedIn(actor),
}));

export default function ThemePage() {
  const { slug, title, ambition, period, leads, offerings, total, materials, filter, signedIn, now } =
    useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading
        trail={[{ label: "Aanbod", href: paths.catalogue() }]}
        kicker="Thema"
        title={
          <span className="flex items-baseline gap-4">
            <ThemeMark slug={slug} />
            {title}
          </span>
        }
      />
      <AboutTheme ambition={ambition} period={period} leads={leads} />
      <ThemeOfferings slug={slug} offerings={offerings} total={total} now={now} />
      <ThemeMaterials slug={slug} materials={materials} filter={filter} signedIn={signedIn} />
    </>
  );
}
