/** An e-mail address one can write to. */
export function MailLink({ to }: { to: string }) {
  return (
    <a href={`mailto:${to}`} className="break-all">
      {to}
    </a>
  );
}
