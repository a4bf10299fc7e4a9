import type { Reader, SqlValue } from '../../platform/db/db.js';
import { idIn } from '../../platform/db/id-in.js';
import type { CustomerKind } from '../customers/index.js';
import { BESIDE_SUBJECTS, COLUMN_SUBJECTS, type HeldFile, keyOf } from './file-point.rules.js';

const TABLES: Readonly<Record<(typeof BESIDE_SUBJECTS)[number], string>> = {
  contact: 'customer_contact',
  tag: 'customer_tag',
  product: 'customer_product',
  consent: 'contact_consent',
  attachment: 'customer_file',
};

const STANDS: Readonly<Record<(typeof BESIDE_SUBJECTS)[number], string>> = {
  contact: '',
  tag: '',
  product: '',
  consent: 'x.is_given = 1 and ',
  attachment: 'x.removed_at is null and ',
};

const COLUMNS = Object.entries(COLUMN_SUBJECTS);

/** What the files of some customers hold: two statements, however many they are. Those that are not there are left out. */
export async function heldFiles(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, HeldFile>> {
  const own = idIn(reader.engine, 'id', ids);
  const columns = COLUMNS.map(([, column]) => `case when ${column} is null or ${column} = '' then 0 else 1 end`);
  const rows = await reader.rows(`select id, kind, ${columns.join(', ')} from customer where ${own.sql}`, own.params);
  const files = new Map<string, { readonly kind: CustomerKind; readonly held: Set<string> }>();
  for (const [id, kind, ...has] of rows) {
    const held = COLUMNS.flatMap(([subject], at) => (Number(has[at]) === 1 ? [subject] : []));
    files.set(String(id), { kind: String(kind) as CustomerKind, held: new Set(held) });
  }
  for (const [id, subject, code] of await besides(reader, ids))
    files.get(String(id))?.held.add(keyOf(String(subject), code === '' ? null : String(code)));
  return files;
}

/** Whose, what, and of which code: each once. */
function besides(reader: Reader, ids: readonly string[]): Promise<readonly (readonly unknown[])[]> {
  const whose = idIn(reader.engine, 'x.customer_id', ids);
  const parts = [
    ...BESIDE_SUBJECTS.map(
      (subject) => `select x.customer_id, '${subject}', '' from ${TABLES[subject]} x where ${STANDS[subject]}${whose.sql}`,
    ),
    `select x.customer_id, 'field', f.code from customer_field_value x join customer_field f on f.id = x.field_id where ${whose.sql}`,
    `select x.customer_id, 'record', k.code from customer_record x join record_kind k on k.id = x.kind_id
     where x.void_reason is null and ${whose.sql}`,
  ];
  const params: SqlValue[] = parts.flatMap(() => whose.params);
  return reader.rows(parts.join(' union '), params);
}
