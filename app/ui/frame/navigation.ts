import { paths } from "~/paths";
import type { FrameVisitor } from "~/ui/frame/frame-visitor";

export interface NavigationItem {
  label: string;
  href: string;
  current: boolean;
}

/** The first level of the site for this visitor, with the part that `path` (query and all) lies in marked. */
export function navigationFor(visitor: FrameVisitor | null, path: string): NavigationItem[] {
  const is = (...roles: FrameVisitor["roles"]) => visitor?.roles.some((role) => roles.includes(role)) ?? false;
  const items = [
    { label: "Aanbod", href: paths.catalogue(), parts: ["aanbod"], shown: true },
    { label: "Agenda", href: paths.agenda(), parts: ["agenda"], shown: true },
    { label: "Mijn leren", href: paths.myLearning(), parts: ["mijn", "e-learning"], shown: visitor !== null },
    {
      label: "Werk",
      href: paths.work(),
      parts: ["werk", "uitvoeringen"],
      shown: is("THEME_LEAD", "TRAINER", "ADMINISTRATOR"),
    },
    { label: "Cijfers", href: paths.figures(), parts: ["cijfers"], shown: is("THEME_LEAD", "MANAGEMENT") },
    { label: "Beheer", href: paths.letters(), parts: ["beheer"], shown: is("ADMINISTRATOR") },
  ];
  const part = path.split(/[/?]/)[1] ?? "";
  return items
    .filter(({ shown }) => shown)
    .map(({ label, href, parts }) => ({ label, href, current: parts.includes(part) }));
}
