/** What people in the story write about what they did. */
export const takeaways = [
  "Dat ik signalen beter moet vastleggen.",
  "De checklist hangt nu bij ons aan de muur.",
  "Eerder bellen met een collega, ook als ik twijfel.",
  "Een paar namen van mensen die ik nu durf te bellen.",
  "Het gesprek met de jongere begint bij luisteren.",
  "Hoe u een vermoeden opschrijft zonder te oordelen.",
  "Ik ga dit bespreken in het teamoverleg.",
  "Samen kijken met politie en jeugdwerk werkt echt.",
  "Wie wat mag delen met wie. Dat was nieuw voor mij.",
];

export const improvements = [
  "De zaal was warm en het geluid zacht.",
  "Graag een vervolg over een half jaar.",
  "Iets minder theorie en meer oefenen.",
  "Meer tijd voor de casus.",
  "Stuur de presentatie vooraf mee.",
  "Voorbeelden uit kleinere gemeenten.",
];

export const ownQuestions = ["Met wie in uw gemeente gaat u dit bespreken?", "Welk onderwerp mist u nog?"];

/** To each of those. */
export const ownAnswers = [
  ["De wijkagent", "Het Veiligheidshuis", "Mijn teamleider", "Ons jeugdteam", "De beleidsmedewerker jeugd"],
  ["Meer over online ronselen", "Privacy", "Samenwerken met scholen", "Ouders erbij betrekken", "Nazorg"],
];
