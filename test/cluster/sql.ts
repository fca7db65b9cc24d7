import pg from 'pg';

/** Asks the database itself, past all servers. */
export async function rows<Row>(database: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Pairs of bookings that take the same time on the same lane, found without the help of the schema's own guards. */
export const overlapsSql = `
  SELECT one.id AS one, other.id AS other
  FROM bookings one JOIN bookings other
    ON one.office_id = other.office_id AND one.lane = other.lane AND one.id < other.id
   AND one.starts < other.ends AND other.starts < one.ends
  WHERE one.state IN ('held', 'pending', 'confirmed', 'called', 'blocked')
    AND other.state IN ('held', 'pending', 'confirmed', 'called', 'blocked')`;
