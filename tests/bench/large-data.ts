import { randomUUID } from "node:crypto";
import pg from "pg";

const WORKSHOP = "workshop-buit-voor-professionals";
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/**
 * Fills the demo's database to the size of a large year: so many coming editions, one with so many registrations, and one
 * that has begun with so many people at its door; the ids of these two.
 */
export async function fillLarge(
  databaseUrl: string,
  size: { editions: number; registrations: number; attending: number },
): Promise<{ crowded: string; begun: string }> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const crowded = await addCrowdedEdition(client, { people: size.registrations, capacity: 800, days: 60 });
  const begun = await addCrowdedEdition(client, { people: size.attending, capacity: size.attending, days: -0.01 });
  await addEditions(client, size.editions);
  await client.query("ANALYZE");
  await client.end();
  return { crowded, begun };
}

async function addCrowdedEdition(
  client: pg.Client,
  { people, capacity, days }: { people: number; capacity: number; days: number },
): Promise<string> {
  const edition = randomUUID();
  await addEdition(client, { id: edition, offering: WORKSHOP, title: "Grote themadag", capacity, days });
  const persons = Array.from({ length: people }, () => randomUUID());
  await client.query(
    "INSERT INTO person (id, name, created_at) SELECT id, 'Deelnemer ' || nth, now() FROM unnest($1::uuid[]) WITH ORDINALITY t(id, nth)",
    [persons],
  );
  await client.query(
    `INSERT INTO registration (id, edition_id, person_id, state, source, organisation_id, requested_at, confirmed_at)
     SELECT gen_random_uuid(), $1, id, (CASE WHEN nth <= $3 THEN 'CONFIRMED' ELSE 'WAITING' END)::"RegistrationState", 'self',
       (SELECT id FROM organisation ORDER BY position OFFSET nth % 32 LIMIT 1), now(), CASE WHEN nth <= $3 THEN now() END
     FROM unnest($2::uuid[]) WITH ORDINALITY t(id, nth)`,
    [edition, persons, capacity],
  );
  await client.query(
    `INSERT INTO registration_change (registration_id, edition_id, at, actor_kind, to_state, reason)
     SELECT id, edition_id, requested_at, 'SYSTEM', state, 'registered' FROM registration WHERE edition_id = $1`,
    [edition],
  );
  return edition;
}

async function addEditions(client: pg.Client, count: number): Promise<void> {
  const { rows } = await client.query<{ slug: string }>(
    "SELECT slug FROM offering WHERE state = 'PUBLISHED' AND kind <> 'E_LEARNING' ORDER BY slug",
  );
  for (let index = 0; index < count; index += 1) {
    const offering = rows[index % rows.length]?.slug ?? WORKSHOP;
    const title = `Uitvoering ${index + 1}`;
    await addEdition(client, { id: randomUUID(), offering, title, capacity: 20, days: 5 + (index % 300) });
  }
}

async function addEdition(
  client: pg.Client,
  {
    id,
    offering,
    title,
    capacity,
    days,
  }: { id: string; offering: string; title: string; capacity: number; days: number },
): Promise<void> {
  const start = Date.now() + days * DAY_MS;
  await client.query(
    `INSERT INTO edition (id, offering_id, title, state, capacity, venue_id)
     SELECT $1, id, $3, 'DRAFT', $4, (SELECT id FROM venue ORDER BY slug LIMIT 1) FROM offering WHERE slug = $2`,
    [id, offering, title, capacity],
  );
  await client.query("INSERT INTO meeting (id, edition_id, starts_at, ends_at) VALUES ($1, $2, $3, $4)", [
    randomUUID(),
    id,
    new Date(start),
    new Date(start + 3 * HOUR_MS),
  ]);
  await client.query("UPDATE edition SET state = 'PUBLISHED', published_at = now() WHERE id = $1", [id]);
}
