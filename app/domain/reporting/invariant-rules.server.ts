import { Prisma } from "@db/client";

interface InvariantRule {
  says: string;
  /** Asks for what breaks it, a text a row. */
  rows: Prisma.Sql;
}

const PLACE = Prisma.sql`('CONFIRMED', 'OFFERED')`;
const LIVING = Prisma.sql`('REQUESTED', 'CONFIRMED', 'WAITING', 'OFFERED')`;

const ALWAYS: InvariantRule[] = [
  {
    says: "No step gave a place above the capacity: an edition holds more people than places only after its places were lowered",
    rows: Prisma.sql`
      SELECT 'edition ' || e.id || ': ' || count(*) || ' in ' || e.capacity || ' places' AS row
      FROM edition e JOIN registration r ON r.edition_id = e.id AND r.state IN ${PLACE}
      WHERE NOT EXISTS (
        SELECT 1 FROM audit_entry a WHERE a.subject_kind = 'edition' AND a.subject_id = e.id::text
          AND (a.codes->>'capacityFrom')::int > (a.codes->>'capacityTo')::int
      )
      GROUP BY e.id HAVING count(*) > e.capacity ORDER BY e.id`,
  },
  {
    says: "A person has one living registration for an edition",
    rows: Prisma.sql`
      SELECT 'edition ' || edition_id || ', person ' || person_id AS row FROM registration
      WHERE state IN ${LIVING} GROUP BY edition_id, person_id HAVING count(*) > 1 ORDER BY 1`,
  },
  {
    says: "The history of a registration has no gap and ends where the registration is",
    rows: Prisma.sql`
      SELECT 'registration ' || r.id || ' is ' || r.state || ', its history ends in ' || coalesce(h.to_state::text, 'nothing') AS row
      FROM registration r LEFT JOIN LATERAL (
        SELECT to_state FROM registration_change WHERE registration_id = r.id ORDER BY id DESC LIMIT 1
      ) h ON true
      WHERE h.to_state IS DISTINCT FROM r.state
      UNION ALL
      SELECT 'change ' || id || ' begins in ' || coalesce(from_state::text, 'nothing') FROM (
        SELECT id, from_state, lag(to_state) OVER (PARTITION BY registration_id ORDER BY id) AS before FROM registration_change
      ) c WHERE from_state IS DISTINCT FROM before`,
  },
  {
    says: "Nobody got a place past someone who stood before them in the queue, unless a reason was written down",
    rows: Prisma.sql`
      SELECT 'change ' || c.id || ' passed registration ' || e.id AS row
      FROM registration_change c
      JOIN registration r ON r.id = c.registration_id
      JOIN registration e ON e.edition_id = r.edition_id AND e.queue_position < r.queue_position
      JOIN LATERAL (
        SELECT to_state FROM registration_change WHERE registration_id = e.id AND id < c.id ORDER BY id DESC LIMIT 1
      ) stood ON stood.to_state = 'WAITING'
      WHERE c.to_state IN ${PLACE} AND (c.from_state IS NULL OR c.from_state NOT IN ${PLACE}) AND NOT EXISTS (
        SELECT 1 FROM registration_change passed WHERE passed.registration_id = e.id AND passed.id < c.id
          AND passed.reason LIKE 'passed-%' AND passed.at >= c.at - interval '5 seconds'
      )`,
  },
  {
    says: "Every change that promises a letter has one",
    rows: Prisma.sql`
      SELECT 'change ' || c.id || ' of registration ' || r.id AS row
      FROM registration_change c JOIN registration r ON r.id = c.registration_id AND r.source <> 'story'
      JOIN person p ON p.id = r.person_id LEFT JOIN account a ON a.person_id = p.id
      WHERE c.from_state IS DISTINCT FROM c.to_state AND coalesce(a.email, p.email) IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM letter WHERE letter.key = 'registration:' || r.id || ':' || c.reason)`,
  },
  {
    says: "A cancelled edition has no living registration",
    rows: Prisma.sql`
      SELECT 'registration ' || r.id || ' in edition ' || e.id AS row
      FROM registration r JOIN edition e ON e.id = r.edition_id AND e.state = 'CANCELLED'
      WHERE r.state IN ${LIVING} AND r.source <> 'story'`,
  },
  {
    says: "An edition begins and ends with its meetings",
    rows: Prisma.sql`
      SELECT 'edition ' || e.id AS row FROM edition e LEFT JOIN meeting m ON m.edition_id = e.id AND m.cancelled_at IS NULL
      GROUP BY e.id HAVING e.starts_at IS DISTINCT FROM min(m.starts_at) OR e.ends_at IS DISTINCT FROM max(m.ends_at)`,
  },
  {
    says: "An address belongs to one person",
    rows: Prisma.sql`
      SELECT 'person ' || p.id || ' and account ' || a.id AS row
      FROM person p JOIN account a ON a.email = p.email AND a.person_id <> p.id`,
  },
  {
    says: "Who took part by the ledger is counted once for an edition",
    rows: Prisma.sql`
      SELECT 'edition ' || edition_id || ', participant ' || participant_id AS row FROM participation
      WHERE kind = 'ATTENDED' GROUP BY edition_id, participant_id
      HAVING sum(CASE WHEN reverses IS NULL THEN 1 ELSE -1 END) NOT IN (0, 1)`,
  },
  {
    says: "Whoever has a certificate that is in force took part in the edition, or completed the e-learning, by the ledger",
    rows: Prisma.sql`
      SELECT 'certificate ' || c.id || ' of ' || coalesce('edition ' || c.edition_id, 'offering ' || c.offering_id) AS row
      FROM certificate c
      WHERE c.person_id IS NOT NULL AND c.revoked_at IS NULL AND NOT EXISTS (
        SELECT 1 FROM participant_tie t JOIN participation p ON p.participant_id = t.participant_id
        WHERE t.person_id = c.person_id AND p.reverses IS NULL
          AND ((c.kind = 'TOOK_PART' AND p.kind = 'ATTENDED' AND p.edition_id = c.edition_id)
            OR (c.kind = 'COMPLETED' AND p.kind = 'COMPLETED' AND p.offering_id = c.offering_id))
          AND NOT EXISTS (SELECT 1 FROM participation later WHERE later.reverses = p.id)
      )`,
  },
];

/** What must always be true of the stored rows, whatever happened; the demo's story was told without letters. */
export function invariantRules(now: Date): InvariantRule[] {
  return [...ALWAYS, ...inTime(now)];
}

function inTime(now: Date): InvariantRule[] {
  const since = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
  return [
    {
      says: "No offered place is open past its time, and none after the start",
      rows: Prisma.sql`
        SELECT 'registration ' || r.id AS row FROM registration r JOIN edition e ON e.id = r.edition_id
        WHERE r.state = 'OFFERED' AND (r.offered_until < ${since(10)} OR e.starts_at < ${since(10)})`,
    },
    {
      says: "No letter waits for more than a day",
      rows: Prisma.sql`
        SELECT 'letter ' || id || ' (' || kind || ')' AS row FROM letter
        WHERE state = 'QUEUED' AND created_at < ${since(24 * 60)}`,
    },
  ];
}
