import { Disclosure } from "~/ui/kit/disclosure";

/** An address to subscribe to, to copy, and how one does that. */
export function FeedAddress({ address }: { address: string }) {
  return (
    <div className="grid max-w-measure gap-3">
      <div>
        <label htmlFor="agenda-adres" className="block font-semibold">
          Adres van de agenda
        </label>
        <input
          id="agenda-adres"
          type="text"
          readOnly
          value={address}
          className="mt-2 min-h-12 w-full rounded-control border border-line-strong bg-surface px-3 py-2 text-body text-ink"
        />
        <p className="mt-2 text-small">
          <a href={address.replace(/^https?:/, "webcal:")}>Open in mijn agenda-app</a>
        </p>
      </div>
      <Disclosure summary="Hoe abonneert u zich?">
        <ol className="grid list-decimal gap-1 pl-5">
          <li>Kopieer het adres hierboven.</li>
          <li>Kies in uw agenda voor “Agenda toevoegen” en dan “Van internet”, “Via URL” of “Abonnement”.</li>
          <li>Plak het adres en bevestig.</li>
        </ol>
        <p className="mt-2">Uw agenda haalt zelf op wat er verandert. Dat kan een paar uur duren.</p>
      </Disclosure>
    </div>
  );
}
