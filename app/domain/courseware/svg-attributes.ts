const NAMESPACES: Record<string, string> = {
  xmlns: "http://www.w3.org/2000/svg",
  "xmlns:xlink": "http://www.w3.org/1999/xlink",
};
const NAME = /^(?!on)[a-z]+([-A-Z][A-Za-z-]*)?[12]?$/;

/** Why an attribute does not belong in a drawing; null when it may stand there. */
export function faultOfAttribute(name: string, value: string): string | null {
  if (Object.hasOwn(NAMESPACES, name)) return value === NAMESPACES[name] ? null : `${name} is ${NAMESPACES[name]}`;
  if (name === "href" || name === "xlink:href") {
    return /^#[\w-]+$/.test(value) ? null : `${name} leads to an id in the same drawing ("#boom"), nowhere else`;
  }
  if (!NAME.test(name) && name !== "xml:space" && name !== "xml:lang") {
    return `the attribute ${name} does not belong in a drawing`;
  }
  return faultOfStyle(value);
}

/** Why a style, or any other value, does not belong in a drawing; null when it may stand there. */
export function faultOfStyle(value: string): string | null {
  // Escapes and entities could spell what is forbidden.
  if (/\\|@|&#|script\s*:|data\s*:|expression\s*\(/i.test(value))
    return "this does not belong in a style: \\ @ &# scripts data";
  return /url\s*\(\s*(?!["']?#[\w-]+["']?\s*\))/i.test(value)
    ? "url() leads to an id in the same drawing, nowhere else"
    : null;
}
