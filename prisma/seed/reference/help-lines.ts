/**
 * Where someone can turn for advice, help or a report. `phone` or `site` is the same for everybody; a `local` line has neither:
 * it means the colleague or the team of the reader's own organisation, whose number that organisation fills in.
 */
export type ReferenceHelpLine = {
  key: string;
  name: string;
  when: string;
  phone?: string;
  site?: string;
  local?: true;
};

export const HELP_LINES: ReferenceHelpLine[] = [
  { key: "alarm", name: "Alarmnummer", phone: "112", when: "Bij direct gevaar" },
  {
    key: "veilig-thuis",
    name: "Veilig Thuis",
    phone: "0800-2000",
    when: "Advies of een melding over een kind, dag en nacht, gratis",
  },
  {
    key: "centrum-seksueel-geweld",
    name: "Centrum Seksueel Geweld",
    phone: "0800-0188",
    when: "Hulp na seksueel geweld, dag en nacht",
  },
  { key: "politie", name: "Politie", phone: "0900-8844", when: "Als er geen spoed is" },
  {
    key: "meld-misdaad-anoniem",
    name: "Meld Misdaad Anoniem",
    phone: "0800-7000",
    when: "Een tip geven zonder uw naam, niet voor spoed",
  },
  {
    key: "arbeidsinspectie",
    name: "Nederlandse Arbeidsinspectie",
    phone: "0800-5151",
    when: "Bij uitbuiting op het werk",
  },
  {
    key: "fier",
    name: "Chat met Fier",
    site: "https://www.chatmetfier.nl/",
    when: "Anoniem chatten over geweld en uitbuiting",
  },
  {
    key: "comensha",
    name: "CoMensha",
    phone: "033-448 11 86",
    when: "Landelijk coördinatiecentrum mensenhandel, op werkdagen",
  },
  {
    key: "aandachtsfunctionaris-mensenhandel",
    name: "Aandachtsfunctionaris mensenhandel",
    local: true,
    when: "Signalen van mensenhandel bespreken in uw gemeente",
  },
  {
    key: "wijkteam",
    name: "Wijkteam of jeugdteam",
    local: true,
    when: "Hulp dichtbij voor een jongere en het gezin",
  },
  {
    key: "zorgcoordinator-mensenhandel",
    name: "Zorgcoördinator mensenhandel",
    local: true,
    when: "Hulp en opvang regelen voor een slachtoffer",
  },
  {
    key: "bibob-coordinator",
    name: "Bibob-coördinator",
    local: true,
    when: "Vragen over een onderzoek met de Wet Bibob",
  },
  {
    key: "riec-noord-holland",
    name: "RIEC Noord-Holland",
    local: true,
    when: "Hulp bij onderzoek naar ondermijnende criminaliteit",
  },
];
