/** One edition of a plan year: month and day, its own title, its town (or online), its places. */
export type Planned = readonly [day: `${number}-${number}`, title: string, place: string, places: number];

/** What the academy runs in each plan year of the demo, by the slug of the offering. */
export const programme: Record<string, readonly Planned[]> = {
  "bibob-trainingen-fysiek": [
    ["02-11", "Eigen onderzoek stap voor stap", "Alkmaar", 18],
    ["05-20", "Vastgoed en Bibob", "Haarlem", 20],
    ["09-24", "Horeca en exploitatievergunningen", "Hoorn", 16],
    ["11-26", "Van advies naar besluit", "Zaandam", 18],
  ],
  "bibob-kennissessies-voorlichting": [
    ["03-26", "Bibob bij subsidies", "Online", 40],
    ["10-08", "Wat mag u delen met andere gemeenten?", "Online", 40],
  ],
  "drugs-menukaart-elke-gemeente": [
    ["03-05", "Drugsemmer en Agrocoach in het buitengebied", "Schagen", 25],
    ["06-12", "VR-bril op het ondernemersplein", "Hoofddorp", 30],
    ["09-18", "Speedmobiel bij het sportpark", "Heerhugowaard", 30],
  ],
  "drugs-vragenuur-integrale-controles": [
    ["02-05", "Vragenuur winter: het plan voor dit jaar", "Online", 60],
    ["05-07", "Vragenuur voorjaar: bevoegdheden op een rij", "Online", 60],
    ["09-03", "Vragenuur nazomer: agrarische panden", "Online", 60],
    ["11-05", "Vragenuur najaar: wat leverde het op?", "Online", 60],
  ],
  "drugs-netwerkdag-drugscommunity": [["10-15", "Netwerkdag: samen één beeld", "Purmerend", 80]],
  "drugs-trainingen-op-locatie": [
    ["04-09", "Voor de brandweer: veilig naar binnen", "Den Helder", 20],
    ["10-29", "Voor toezichthouders: ruiken, zien, melden", "IJmuiden", 20],
  ],
  "drugs-trainingen-ontmantelbedrijf": [
    ["03-19", "Een lab van binnen gezien", "Beverwijk", 12],
    ["06-04", "Afval en dumpingen", "Beverwijk", 12],
    ["11-12", "Een lab van binnen gezien, herhaling", "Beverwijk", 12],
  ],
  "drugs-masterclasses-digitaal": [
    ["02-26", "Nieuwe middelen op de markt", "Online", 100],
    ["06-18", "Geld achter de drugs", "Online", 100],
    ["10-22", "Jonge dealers", "Online", 100],
  ],
  "cgs-trainingen-bewustwording": [
    ["04-16", "Verdachte overnames in de winkelstraat", "Haarlem", 24],
    ["09-30", "Ondergronds bankieren", "Alkmaar", 24],
  ],
  "imv-cgs-bewustwordingsbijeenkomsten": [
    ["05-13", "Makelaars en verhuurders", "Hoofddorp", 40],
    ["11-19", "Ondernemers op bedrijventerreinen", "Purmerend", 40],
  ],
  "mh-gemeenten-ondersteund-beleidsplan": [
    ["03-12", "Schrijf uw plan: regio Kennemerland", "Haarlem", 14],
    ["09-10", "Schrijf uw plan: regio Noord-Holland Noord", "Hoorn", 14],
  ],
  "mh-kennisbijeenkomst-toezichthouders-btp": [
    ["04-02", "Thuiswerk en verborgen prostitutie", "Zaandam", 25],
    ["10-01", "Een lastig gesprek voeren", "Alkmaar", 25],
  ],
  "mh-kennisbijeenkomst-aandachtsfunctionarissen": [
    ["02-18", "Meldroute op orde", "Haarlem", 30],
    ["05-28", "Arbeidsuitbuiting in uw gemeente", "Hoorn", 30],
    ["09-17", "Criminele uitbuiting en jeugd", "Purmerend", 30],
    ["12-03", "Jaarafsluiting: wat werkte?", "Alkmaar", 30],
  ],
  "mh-training-toezichthouders-vroegsignalering": [
    ["03-24", "Kijken met andere ogen", "IJmuiden", 20],
    ["10-14", "Van gevoel naar melding", "Schagen", 20],
  ],
  "mh-training-frontoffice-balie": [
    ["04-23", "Signalen aan de balie", "Zaandam", 22],
    ["11-10", "Signalen bij inschrijving en adres", "Den Helder", 22],
  ],
  "mh-training-gemeentelijke-juristen": [["06-09", "Bestuurlijk ingrijpen bij mensenhandel", "Haarlem", 18]],
  "workshop-buit-voor-professionals": [
    ["02-19", "BUIT in het voortgezet onderwijs", "Alkmaar", 24],
    ["05-21", "BUIT voor jongerenwerk en wijkteams", "Haarlem", 24],
    ["10-09", "BUIT in de jeugdzorg", "Zaandam", 24],
  ],
  "themadag-samenwerken-met-ouders": [["04-22", "Samen met ouders: online en op straat", "Alkmaar", 120]],
  "wj-kennis-netwerkbijeenkomsten": [
    ["03-10", "Jongerenwerk en politie: elkaar kennen", "Heerhugowaard", 40],
    ["06-16", "Wat werkt bij jonge aanwas?", "Online", 80],
    ["10-13", "Scholen als plek van signalen", "Purmerend", 40],
  ],
  "wj-trainingsaanbod-op-platform": [["09-25", "Weerbaar praten met jongeren", "Hoorn", 20]],
  "wj-leersessies-gemeenten-scan": [
    ["04-14", "Van scan naar plan", "Hoofddorp", 25],
    ["11-24", "Vier gemeenten vertellen", "Alkmaar", 25],
  ],
  "routekaart-online-leefwereld-vervolg": [["06-23", "De routekaart, een jaar verder", "Haarlem", 50]],
  "cyber-kennissessies-private-partijen": [["05-12", "Leveranciers en ketenrisico's", "Online", 50]],
  "cyber-ciso-netwerk": [
    ["02-12", "Lessen uit incidenten", "Haarlem", 32],
    ["06-11", "Oefenen met uitval", "Hoorn", 32],
    ["10-28", "Op weg naar de nieuwe wet", "Zaandam", 32],
  ],
  "cyber-informatiesessie-jeugdprofessionals": [["09-23", "Jonge hackers op het goede spoor", "Purmerend", 35]],
  "cyber-opleiden-oefenen-online-orde": [["04-21", "Online onrust op tijd zien", "IJmuiden", 20]],
  "cyber-protocol-bekend-bij-gemeenten": [["03-31", "Het protocol in een uur", "Online", 70]],
  "imv-cyber-themadagen-webinars-oefeningen": [["10-06", "Webinar: gijzelsoftware bij de overheid", "Online", 100]],
  "imv-cyber-ondersteuning-oefenen": [["11-11", "Een dag zonder systemen", "Hoofddorp", 24]],
  "mor-trainingen-professionals": [
    ["03-17", "In gesprek bij oplopende spanning", "Haarlem", 20],
    ["09-15", "Radicalisering herkennen", "Alkmaar", 20],
  ],
  "mor-themabijeenkomst-sleutelfiguren": [["05-19", "Vertrouwen in de wijk", "Zaandam", 35]],
  "mor-regionale-themadag": [["10-21", "Onrust: van signaal naar gesprek", "Hoorn", 100]],
  "mor-living-labs-online": [
    ["04-28", "Living Lab: online haat", "Online", 30],
    ["11-25", "Living Lab: complotdenken", "Online", 30],
  ],
};
