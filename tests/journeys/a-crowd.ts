import type { Academy } from "../support/academy";
import { query } from "./plain-http";

const FIRST = [
  "Aaltje",
  "Bram",
  "Carlijn",
  "Driss",
  "Esra",
  "Femke",
  "Gijs",
  "Hanna",
  "Ilias",
  "Jesse",
  "Kim",
  "Lotte",
];
const LAST = ["Bakker", "de Boer", "El Amrani", "Jansen", "Kaya", "Visser", "van der Meulen-van Oosterhout", "Wu"];

/** An edition of the workshop BUIT that began ten minutes (and so many days) ago with so many people who have a place; returns its id. */
export async function crowdedEdition(
  academy: Academy,
  people: number,
  { meetings = 1, walkIns = false, daysAgo = 0 } = {},
): Promise<string> {
  const names = Array.from({ length: people }, (_, index) => {
    const last = LAST[Math.floor(index / FIRST.length) % LAST.length];
    return `${FIRST[index % FIRST.length]} ${last} ${index + 1}`;
  });
  const [made] = await query<{ id: string }>(
    academy,
    `WITH edition AS (
       INSERT INTO edition (id, offering_id, title, state, capacity, walk_ins, published_at)
       SELECT gen_random_uuid(), id, 'Drukke themadag', 'DRAFT', ${people + 5}, ${walkIns}, now()
       FROM offering WHERE slug = 'workshop-buit-voor-professionals' RETURNING id
     ), meetings AS (
       INSERT INTO meeting (id, edition_id, starts_at, ends_at)
       SELECT gen_random_uuid(), edition.id, start.at + nth * interval '3 hours', start.at + nth * interval '3 hours' + interval '2 hours'
       FROM edition, generate_series(0, ${meetings - 1}) nth, (SELECT now() - interval '${daysAgo} days 10 minutes' AS at) start
     ), people AS (
       INSERT INTO person (id, name, created_at)
       SELECT gen_random_uuid(), name, now() FROM unnest(ARRAY[${names.map((name) => `'${name}'`).join(",")}]) name RETURNING id
     ), members AS (
       INSERT INTO membership (id, person_id, organisation_id, organisation_kind, from_day)
       SELECT gen_random_uuid(), people.id, organisation.id, organisation.kind, '2020-01-01'
       FROM people, (SELECT id, kind FROM organisation ORDER BY position LIMIT 1) organisation
     ), places AS (
       INSERT INTO registration (id, edition_id, person_id, state, source, requested_at, confirmed_at)
       SELECT gen_random_uuid(), edition.id, people.id, 'CONFIRMED', 'self', now() - interval '1 day', now() - interval '1 day'
       FROM edition, people
     ) SELECT id FROM edition`,
  );
  if (!made) throw new Error("the crowd has no edition");
  await query(academy, `UPDATE edition SET state = 'PUBLISHED' WHERE id = '${made.id}'`);
  return made.id;
}
