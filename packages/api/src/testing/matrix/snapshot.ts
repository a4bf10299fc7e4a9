import type { Db } from '../../platform/db/db.js';
import { required } from '../given.js';

export type Row = Readonly<Record<string, unknown>>;
export type Rows = ReadonlyMap<string, Row>;

const TABLES = [
  'ticket',
  'ticket_file',
  'ticket_clock',
  'hand_on_request',
  'escalation',
  'automation_firing',
  'stored_file',
  'ticket_participant',
  'customer',
  'customer_channel',
  'customer_contact',
  'customer_file',
  'person',
  'department',
  'department_plan',
  'plan_goal',
  'audit_entry',
  'access_log',
  'sign_in',
  'consent',
  'disclosure',
  'company_document',
  'session',
  'api_token',
  'audit_filter',
  'role_assignment',
  'membership',
  'person_certificate',
  'event',
  'oidc_identity',
  'metric_fact',
  'quick_reply',
  'notification',
  'macro',
  'saved_view',
  'customer_merge',
  'customer_twin',
  'customer_product',
  'contact_consent',
  'points_entry',
  'loyalty_card',
  'customer_record',
  'file_review',
  'customer_promise',
] as const;
export type Table = (typeof TABLES)[number];

/** Everything there is, as the database holds it. */
export class Snapshot {
  private constructor(private readonly tables: ReadonlyMap<string, Rows>) {}

  static async take({ read }: Db): Promise<Snapshot> {
    const tables = new Map<string, Rows>();
    for (const table of TABLES) {
      const rows = await read.objects<Row>(`select * from ${table}`);
      const keyOf = (row: Row) => (table === 'ticket_participant' ? `${row.person_id} ${row.ticket_id}` : String(row.id));
      tables.set(table, new Map(rows.map((row) => [keyOf(row), row])));
    }
    return new Snapshot(tables);
  }

  rows(table: Table): Rows {
    return required(this.tables.get(table), table);
  }

  row(table: Table, id: unknown): Row | undefined {
    return this.rows(table).get(String(id));
  }

  /** A department and what lies below it. */
  below(departmentId: string): string[] {
    const path = String(this.row('department', departmentId)?.path);
    return [...this.rows('department').values()].filter((row) => String(row.path).startsWith(path)).map(({ id }) => String(id));
  }
}
