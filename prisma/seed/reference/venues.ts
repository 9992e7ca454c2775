type SeedVenue = {
  slug: string;
  name: string;
  address: string;
  postcode: string;
  town: string;
  municipalityCode: string;
};

// Rooms of the kind a municipality lends. The addresses are made up: the real ones come with the first planning.
export const venues: readonly SeedVenue[] = [
  venue("stadhuis-alkmaar", "Stadhuis Alkmaar", "Vergaderlaan 1", "1800 ZZ", "Alkmaar", "GM0361"),
  venue("raadhuis-haarlem", "Raadhuis Haarlem, Statenzaal", "Vergaderlaan 2", "2000 ZZ", "Haarlem", "GM0392"),
  venue("stadhuis-zaandam", "Stadhuis Zaanstad", "Vergaderlaan 3", "1500 ZZ", "Zaandam", "GM0479"),
  venue("stadhuis-hoorn", "Stadhuis Hoorn", "Vergaderlaan 4", "1620 ZZ", "Hoorn", "GM0405"),
  venue("stadhuis-den-helder", "Stadhuis Den Helder", "Vergaderlaan 5", "1780 ZZ", "Den Helder", "GM0400"),
  venue("stadhuis-purmerend", "Stadhuis Purmerend", "Vergaderlaan 6", "1440 ZZ", "Purmerend", "GM0439"),
  venue("raadhuis-hoofddorp", "Raadhuis Haarlemmermeer", "Vergaderlaan 7", "2130 ZZ", "Hoofddorp", "GM0394"),
  venue("stadhuis-ijmuiden", "Stadhuis Velsen", "Vergaderlaan 8", "1970 ZZ", "IJmuiden", "GM0453"),
  venue("huis-dijk-en-waard", "Huis van Dijk en Waard", "Vergaderlaan 9", "1700 ZZ", "Heerhugowaard", "GM1980"),
  venue("gemeentehuis-schagen", "Gemeentehuis Schagen", "Vergaderlaan 10", "1740 ZZ", "Schagen", "GM0441"),
  venue("stadhuis-beverwijk", "Stadhuis Beverwijk", "Vergaderlaan 11", "1940 ZZ", "Beverwijk", "GM0375"),
  venue("gemeentehuis-wognum", "Gemeentehuis Medemblik", "Vergaderlaan 12", "1687 ZZ", "Wognum", "GM0420"),
];

function venue(
  slug: string,
  name: string,
  address: string,
  postcode: string,
  town: string,
  municipalityCode: string,
): SeedVenue {
  return { slug, name, address, postcode, town, municipalityCode };
}
