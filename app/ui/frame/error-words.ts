interface ErrorWords {
  title: string;
  text: string;
  next: string;
}

const known: Record<number, ErrorWords> = {
  403: {
    title: "U hebt geen toegang tot deze pagina",
    text: "Deze pagina hoort bij een rol die u niet hebt. Er is niets veranderd.",
    next: "Denkt u dat u deze rol wel hoort te hebben? Vraag het de beheerder van de academie.",
  },
  404: {
    title: "Deze pagina bestaat niet",
    text: "Misschien klopt het adres niet, of is de pagina weggehaald of niet voor u bedoeld.",
    next: "Typte u het adres zelf? Kijk of het klopt. Zoekt u een training, e-learning of bijeenkomst? Ga dan naar het aanbod.",
  },
  409: {
    title: "Deze pagina was niet meer actueel",
    text: "Er is intussen iets veranderd. Wat u verstuurde, is niet opgeslagen.",
    next: "Ga terug, laad de pagina opnieuw en probeer het nog een keer.",
  },
};

const refused: ErrorWords = {
  title: "Dit lukt zo niet",
  text: "De academie kan niets met wat er is verstuurd. Er is niets veranderd.",
  next: "Ga terug en probeer het nog een keer.",
};

const fault: ErrorWords = {
  title: "Er ging iets mis bij ons",
  text: "Dat ligt niet aan u. De fout is vastgelegd.",
  next: "Probeer het over een paar minuten opnieuw. Lukt het dan nog niet? Meld het dan, met het nummer hieronder.",
};

/** What happened and what to do, for the status of an answer. */
export function errorWords(status: number): ErrorWords {
  return known[status] ?? (status >= 400 && status < 500 ? refused : fault);
}
