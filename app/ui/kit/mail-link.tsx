/** An e-mail address one can write to. */
export function MailLink({ to }: { to: string }) {
  const at = to.lastIndexOf("@");
  return (
    <a href={`mailto:${to}`} className="[overflow-wrap:anywhere]">
      {to.slice(0, at)}
      <wbr />
      {to.slice(at)}
    </a>
  );
}
