import { paths } from "~/paths";
import { Button } from "~/ui/kit/button";
import { TextField } from "~/ui/kit/text-field";

/** Where one types the code of a certificate; `typed` is what was no code. */
export function CertificateCodeForm({ typed }: { typed: string | null }) {
  const errors = typed === null ? undefined : ["Dit is geen code. Hij heeft 20 letters en cijfers."];
  return (
    <form method="get" action={paths.typeCertificate()} className="grid justify-items-start gap-6" noValidate>
      <TextField
        field={{ name: "code", initialValue: typed ?? "", errors }}
        label="Code van het certificaat"
        hint="Hij staat naast het QR-vierkant, zoals ACDE-2345-FHJK-6789-MNPR."
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
      />
      <Button>Controleer</Button>
    </form>
  );
}
