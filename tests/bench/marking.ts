import { randomUUID } from "node:crypto";
import pg from "pg";
import type { Visitor } from "~/domain/access/actor";
import { markAttendance } from "~/domain/attendance/mark-attendance.server";
import { median, paceOf } from "./load";
import { newPeople, type Pace } from "./registering";
import { sized } from "./size";

const CONNECTIONS = 10;
const ROUNDS = sized(5, 1);
const MINUTE_MS = 60_000;

interface Room {
  lead: Visitor;
  editionId: string;
  meetingId: string;
  offeringId: string;
  registrationIds: string[];
}

/** Measures marking everyone in a room one by one, through the verb and by the least that any could do, interleaved; medians. */
export async function benchMarking(databaseUrl: string, people: number): Promise<Pace> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: CONNECTIONS });
  const academy: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { lead, editionId, meetingId, registrationIds } = await prepare(pool, people);
    academy.push(
      await paceOf(registrationIds, (id) => {
        const marks = new Map([[id, { value: "PRESENT" as const, minutes: null }]]);
        return markAttendance(lead, { editionId, meetingId, marks });
      }),
    );
    const again = await prepare(pool, people);
    bare.push(await paceOf(again.registrationIds, (id) => insertBare(pool, again, id)));
  }
  await pool.end();
  return { academy: median(academy), bare: median(bare) };
}

/** The least there is to a mark: lock, who is on the list, what stands there, the mark, its history, the log, and what counts of it. */
async function insertBare(pool: pg.Pool, room: Room, registrationId: string): Promise<void> {
  const client = await pool.connect();
  const [now, participant] = [new Date(), randomUUID()];
  await client.query("BEGIN");
  await client.query("SELECT state FROM edition WHERE id = $1 FOR UPDATE", [room.editionId]);
  await client.query(
    "SELECT registration.id, name FROM registration JOIN person ON person.id = person_id WHERE edition_id = $1 AND state = 'CONFIRMED'",
    [room.editionId],
  );
  await client.query("SELECT registration_id, value FROM mark WHERE meeting_id = $1", [room.meetingId]);
  await client.query(
    "INSERT INTO mark (id, registration_id, meeting_id, value, how, marked_at) VALUES ($1, $2, $3, 'PRESENT', 'LIST', $4)",
    [randomUUID(), registrationId, room.meetingId, now],
  );
  await client.query(
    "INSERT INTO attendance_change (edition_id, meeting_id, registration_id, at, actor_kind, to_value, reason) VALUES ($1, $2, $3, $4, 'ACCOUNT', 'PRESENT', 'marked')",
    [room.editionId, room.meetingId, registrationId, now],
  );
  await client.query("INSERT INTO participant (id, created_at) VALUES ($1, $2)", [participant, now]);
  await client.query(
    "INSERT INTO participant_tie (id, participant_id, person_id) SELECT gen_random_uuid(), $1, person_id FROM registration WHERE id = $2",
    [participant, registrationId],
  );
  await client.query(
    "INSERT INTO participation (id, kind, participant_id, offering_id, edition_id, day, recorded_at, source, source_key) VALUES (gen_random_uuid(), 'ATTENDED', $1, $2, $3, $4::timestamptz::date, $4::timestamptz, 'bench', $5)",
    [participant, room.offeringId, room.editionId, now, randomUUID()],
  );
  await client.query("COMMIT");
  client.release();
}

/** An edition that has begun, its people, and the lead of its theme. */
async function prepare(pool: pg.Pool, count: number): Promise<Room> {
  const offering = await pool.query(
    "SELECT offering.id, theme_id FROM offering JOIN offering_theme ON offering_id = offering.id WHERE state = 'PUBLISHED' AND kind = 'TRAINING' ORDER BY slug LIMIT 1",
  );
  const { id: offeringId, theme_id: themeId } = offering.rows[0];
  const [editionId, meetingId, now] = [randomUUID(), randomUUID(), Date.now()];
  await pool.query(
    "INSERT INTO edition (id, offering_id, title, state, capacity) VALUES ($1, $2, 'Drukte aan de deur', 'DRAFT', $3)",
    [editionId, offeringId, count],
  );
  const times = [new Date(now - 10 * MINUTE_MS), new Date(now + 120 * MINUTE_MS)];
  await pool.query("INSERT INTO meeting (id, edition_id, starts_at, ends_at) VALUES ($1, $2, $3, $4)", [
    meetingId,
    editionId,
    ...times,
  ]);
  await pool.query("UPDATE edition SET state = 'PUBLISHED', published_at = now() WHERE id = $1", [editionId]);
  const [lead, ...people] = await newPeople(pool, count + 1);
  if (!lead) throw new Error("nobody marks");
  const made = await pool.query(
    `INSERT INTO registration (id, edition_id, person_id, state, source, requested_at, confirmed_at)
     SELECT gen_random_uuid(), $1, unnest($2::uuid[]), 'CONFIRMED', 'self', now(), now() RETURNING id`,
    [editionId, people.map(({ personId }) => personId)],
  );
  const grants = [{ role: "THEME_LEAD" as const, themeId, organisationId: null }];
  const registrationIds = made.rows.map(({ id }) => String(id));
  return { lead: { ...lead, grants }, editionId, meetingId, offeringId, registrationIds };
}
