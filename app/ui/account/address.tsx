/** An e-mail address that breaks before its @ where it does not fit. */
export function Address({ children }: { children: string }) {
  const at = children.lastIndexOf("@");
  return (
    <strong className="wrap-anywhere font-semibold text-ink">
      {children.slice(0, at)}
      <wbr />
      {children.slice(at)}
    </strong>
  );
}
