import { Disclosure } from "~/ui/kit/disclosure";
import { Prose } from "~/ui/kit/prose";

/** How pace, forecast and status come about: the method stands on screen. */
export function CountingMethod() {
  return (
    <Disclosure summary="Zo rekenen wij">
      <Prose>
        <p>
          <strong>Nodig tot vandaag</strong> is het deel van het doel dat bij deze dag hoort. Een dag tussen 15 juli en
          31 augustus telt voor een kwart, behalve waar de maanden met de hand zijn verdeeld. Bij een belofte per
          kwartaal telt elk kwartaal dat voorbij is. Wat één keer moet, telt vanaf de dag waarop het klaar moet zijn.
        </p>
        <p>
          <strong>Verwacht aan het eind</strong> is een schatting. Bij bijeenkomsten: wat is gehouden, plus wat gepland
          is en genoeg deelnemers heeft (laag), alles wat gepubliceerd is (midden) en ook de concepten (hoog). Bij
          deelnemers: wat er is, plus wie een plaats heeft en naar verwachting komt (laag), plus wie aan een e-learning
          begint in het tempo van de laatste acht weken (midden), plus alle geplande plaatsen en anderhalf keer dat
          tempo (hoog). Zo rekenen wij ook elk deel van een belofte per kwartaal, half jaar of jaar.
        </p>
        <p>
          <strong>Achter</strong> is lager dan nodig, maar naar verwachting nog te halen. <strong>In gevaar</strong> is
          lager dan nodig en naar verwachting niet te halen.
        </p>
        <p>
          Een belofte van meer thema's telt één keer. Deelnemers en bijeenkomsten van verschillende beloften worden
          nooit bij elkaar opgeteld.
        </p>
      </Prose>
    </Disclosure>
  );
}
