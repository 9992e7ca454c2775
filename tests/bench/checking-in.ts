import { randomUUID } from "node:crypto";
import pg from "pg";
import type { Visitor } from "~/domain/access/actor";
import { checkIn } from "~/domain/attendance/check-in.server";
import { stepAt } from "~/domain/attendance/check-in-code";
import { median, paceOf } from "./load";
import { newPeople } from "./registering";
import { sized } from "./size";

const CONNECTIONS = 10;
const ROUNDS = sized(5, 1);
/** A full room: they have a minute. */
export const PEOPLE = sized(100, 20);
const MINUTE_MS = 60_000;

/** People checked in a second: through the academy's verb, and by the least that any could do: the same rows under the same lock. */
export interface CheckingInFigures {
  academy: number;
  bare: number;
}

interface Room {
  people: Visitor[];
  offeringId: string;
  editionId: string;
  meetingId: string;
}

/** Measures how fast a full room checks in to one meeting, interleaved with the bare work; medians. */
export async function benchCheckingIn(databaseUrl: string): Promise<CheckingInFigures> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: CONNECTIONS });
  const academy: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const room = await prepare(pool);
    const scan = { ...room, step: stepAt(new Date()), scannedAt: new Date() };
    academy.push(await paceOf(room.people, (person) => checkIn(person, { ...scan, device: person.personId })));
    const again = await prepare(pool);
    bare.push(await paceOf(again.people, (person) => insertBare(pool, again, person)));
  }
  await pool.end();
  return { academy: median(academy), bare: median(bare) };
}

/** The least there is to write for someone who is there: lock, their place, the mark, its line of the log, the line of the ledger, the scan. */
async function insertBare(pool: pg.Pool, { offeringId, editionId, meetingId }: Room, { personId, accountId }: Visitor) {
  const client = await pool.connect();
  const [participant, now] = [randomUUID(), new Date()];
  await client.query("BEGIN");
  await client.query("SELECT capacity FROM edition WHERE id = $1 FOR UPDATE", [editionId]);
  const found = await client.query("SELECT id FROM registration WHERE edition_id = $1 AND person_id = $2", [
    editionId,
    personId,
  ]);
  const registration = found.rows[0]?.id;
  await client.query(
    "INSERT INTO mark (id, registration_id, meeting_id, value, how, marked_at, marked_by) VALUES ($1, $2, $3, 'PRESENT', 'CODE', $4, $5)",
    [randomUUID(), registration, meetingId, now, accountId],
  );
  await client.query(
    "INSERT INTO audit_entry (at, actor_kind, actor_id, action, subject_kind, subject_id) VALUES ($1, 'ACCOUNT', $2, 'attendance.marked', 'edition', $3)",
    [now, accountId, editionId],
  );
  await client.query("INSERT INTO participant (id, created_at) VALUES ($1, $2)", [participant, now]);
  await client.query(
    "INSERT INTO participation (id, kind, participant_id, offering_id, edition_id, day, recorded_at, source, source_key) VALUES ($1, 'ATTENDED', $2, $3, $4, $5, $6, 'bench', $7)",
    [randomUUID(), participant, offeringId, editionId, now, now, participant],
  );
  await client.query(
    "INSERT INTO check_in (registration_id, meeting_id, step, confirmed_at, device_hash, had_place) VALUES ($1, $2, 0, $3, $4, true)",
    [registration, meetingId, now, personId],
  );
  await client.query("COMMIT");
  client.release();
}

async function prepare(pool: pg.Pool): Promise<Room> {
  const offering = await pool.query(
    "SELECT id FROM offering WHERE state = 'PUBLISHED' AND kind = 'TRAINING' ORDER BY slug LIMIT 1",
  );
  const offeringId: string = offering.rows[0]?.id;
  const [editionId, meetingId, now] = [randomUUID(), randomUUID(), Date.now()];
  await pool.query(
    "INSERT INTO edition (id, offering_id, title, state, capacity) VALUES ($1, $2, 'Volle zaal', 'DRAFT', $3)",
    [editionId, offeringId, PEOPLE],
  );
  await pool.query("INSERT INTO meeting (id, edition_id, starts_at, ends_at) VALUES ($1, $2, $3, $4)", [
    meetingId,
    editionId,
    new Date(now - MINUTE_MS),
    new Date(now + 120 * MINUTE_MS),
  ]);
  await pool.query("UPDATE edition SET state = 'PUBLISHED', published_at = $2 WHERE id = $1", [editionId, new Date()]);
  const people = await newPeople(pool, PEOPLE);
  await pool.query(
    "INSERT INTO registration (id, edition_id, person_id, state, source, requested_at, confirmed_at) SELECT gen_random_uuid(), $1, unnest($2::uuid[]), 'CONFIRMED', 'self', $3, $3",
    [editionId, people.map(({ personId }) => personId), new Date(now)],
  );
  return { people, offeringId, editionId, meetingId };
}
