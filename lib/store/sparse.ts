import type { Table } from 'dexie';

/** Asked of tables that nearly always are: it spares a question for each key. Joins a running transaction. */
export async function isEmpty<Row, Key>(table: Pick<Table<Row, Key>, 'limit'>): Promise<boolean> {
  return (await table.limit(1).primaryKeys()).length === 0;
}
