import { PrismaPg } from "@prisma/adapter-pg";
import {
  bindMigrationAwareSqlAdapterFactory,
  type ColumnType,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlQuery,
  type SqlResultSet,
} from "@prisma/driver-adapter-utils";
import pg from "pg";

/** PostgreSQL's types, by OID, that Prisma's questions about a schema come back with. */
const TYPES: Record<number, ColumnType> = {
  16: ColumnTypeEnum.Boolean,
  18: ColumnTypeEnum.Character,
  19: ColumnTypeEnum.Text,
  20: ColumnTypeEnum.Int64,
  21: ColumnTypeEnum.Int32,
  23: ColumnTypeEnum.Int32,
  25: ColumnTypeEnum.Text,
  26: ColumnTypeEnum.Int64,
  1009: ColumnTypeEnum.TextArray,
};

/** Prisma's adapter, taught the one-letter type "char" that its questions about a schema meet; `close` ends its connections. */
export function introspectingAdapter(connectionString: string) {
  const factory = new PrismaPg({ connectionString });
  const opened: SqlDriverAdapter[] = [];
  const connect = async () => {
    const adapter = await factory.connect();
    opened.push(adapter);
    return taught(adapter, connectionString);
  };
  const adapter = bindMigrationAwareSqlAdapterFactory({
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect,
    connectToShadowDb: connect,
  });
  return { adapter, close: () => Promise.all(opened.map((each) => each.dispose())) };
}

function taught(adapter: SqlDriverAdapter, connectionString: string): SqlDriverAdapter {
  const queryRaw = async (query: SqlQuery): Promise<SqlResultSet> => {
    try {
      return await adapter.queryRaw(query);
    } catch {
      return askDirectly(connectionString, query);
    }
  };
  return Object.assign(Object.create(adapter) as SqlDriverAdapter, { queryRaw });
}

async function askDirectly(connectionString: string, { sql, args }: SqlQuery): Promise<SqlResultSet> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { fields, rows } = await client.query({ text: sql, values: args, rowMode: "array" });
  await client.end();
  return {
    columnNames: fields.map(({ name }) => name),
    columnTypes: fields.map(({ dataTypeID }) => TYPES[dataTypeID] ?? ColumnTypeEnum.Text),
    rows,
  };
}
