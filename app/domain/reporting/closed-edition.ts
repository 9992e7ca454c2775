interface Seen {
  visibility: string;
  offering: { visibility: string };
}

/** Whether only invited people could come: then nobody hides the organisation that was invited. */
export function isClosed({ visibility, offering }: Seen): boolean {
  return visibility === "INVITED" || offering.visibility === "INVITED";
}
