import type pg from "pg";

/** Fills the ledger until it has so many rows: people who took part or began, each in three things, spread over three years, all offerings and all organisations. */
export async function growTo(client: pg.Client, size: number): Promise<void> {
  await addRows(client, size - (await sizeOf(client)));
  await client.query("VACUUM ANALYZE participation");
}

/** Adds so many rows of the same kind; of one offering alone where its slug is given. */
export async function addRows(client: pg.Client, more: number, only: string | null = null): Promise<void> {
  const size = await sizeOf(client);
  await client.query(
    `WITH o AS (SELECT o.id, o.kind, f.slug AS format, row_number() OVER (ORDER BY o.slug) - 1 AS nth, count(*) OVER () AS many,
        ARRAY(SELECT t.slug FROM offering_theme x JOIN theme t ON t.id = x.theme_id WHERE x.offering_id = o.id) AS themes
      FROM offering o JOIN format f ON f.id = o.format_id WHERE o.state = 'PUBLISHED' AND ($3::text IS NULL OR o.slug = $3)),
    g AS (SELECT id, kind, region, row_number() OVER (ORDER BY position) - 1 AS nth, count(*) OVER () AS many FROM organisation),
    n AS (SELECT n, md5('who ' || n / 3)::uuid AS who, md5('edition ' || n / 15)::uuid AS edition, (now() - ((n * 7919) % 1060) * interval '1 day')::date AS day
      FROM generate_series($1::bigint + 1, $1::bigint + $2::bigint) AS n)
    INSERT INTO participation (id, kind, participant_id, offering_id, offering_kind, format, edition_id, online, themes, audiences,
      organisation_id, organisation_kind, region, day, recorded_at, source, source_key)
    SELECT gen_random_uuid(), (CASE WHEN o.kind = 'E_LEARNING' THEN 'STARTED' ELSE 'ATTENDED' END)::"ParticipationKind", n.who,
      o.id, o.kind, o.format, CASE WHEN o.kind = 'E_LEARNING' THEN NULL ELSE n.edition END, false, o.themes, '{}',
      g.id, g.kind, g.region, n.day, n.day + interval '12 hours', 'bench', 'bench:' || n.n
    FROM n JOIN o ON o.nth = n.n % o.many JOIN g ON g.nth = n.n % g.many`,
    [size, more, only],
  );
}

/** Adds people who began this e-learning this year, until so many did. */
export async function addBeginners(client: pg.Client, slug: string, until: number): Promise<void> {
  await client.query(
    `INSERT INTO participation (id, kind, participant_id, offering_id, offering_kind, format, themes, audiences, day, recorded_at, source, source_key)
     SELECT gen_random_uuid(), 'STARTED', gen_random_uuid(), o.id, o.kind, f.slug, '{}', '{}', date_trunc('year', now())::date,
       date_trunc('year', now()) + interval '12 hours', 'bench', 'beginner:' || n
     FROM offering o JOIN format f ON f.id = o.format_id, generate_series(
       (SELECT count(*) FROM participation p WHERE p.offering_id = o.id AND p.kind = 'STARTED' AND p.day >= date_trunc('year', now())) + 1,
       $2::bigint) AS n
     WHERE o.slug = $1`,
    [slug, until],
  );
}

async function sizeOf(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ size: number }>("SELECT count(*)::int AS size FROM participation");
  return rows[0]?.size ?? 0;
}
