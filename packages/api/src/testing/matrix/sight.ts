import type { Row, Rows, Snapshot, Table } from './snapshot.js';

interface Grant {
  readonly permission: string;
  readonly scope: string;
  readonly departmentIds?: readonly string[];
}

/** How a viewer of the matrix came by their rights: said here anew, so that the product's own working out is checked and not repeated. */
export interface MatrixViewer {
  readonly name: string;
  readonly personId: string;
  /** Where the scopes of their role are measured from. */
  readonly departmentId: string;
  readonly isAdministrator: boolean;
  readonly grants: readonly Grant[];
  readonly fields: Readonly<Record<string, string>>;
  /** Of a token: only these, and only below these departments. */
  readonly cut?: { readonly permissions: readonly string[]; readonly departmentIds: readonly string[] | null };
  /** Who really looks, of somebody who is looked as. */
  readonly looker?: MatrixViewer;
  readonly isLooking?: boolean;
}

interface Reach {
  readonly all: boolean;
  readonly departments: ReadonlySet<unknown>;
  readonly own: boolean;
  readonly part: boolean;
}

/** What somebody may see, written down by hand from what the roles mean (DEP-25, TKT-22, SEC-11); no predicate and no rule of the product is asked. */
export class Sight {
  private readonly looker: Sight | null;

  constructor(
    readonly viewer: MatrixViewer,
    private readonly world: Snapshot,
  ) {
    this.looker = viewer.looker ? new Sight({ ...viewer.looker, isLooking: true }, world) : null;
  }

  private readonly known = new Map<string, Reach | null>();

  reach(permission: string): Reach | null {
    const known = this.known.get(permission);
    if (known !== undefined) return known;
    const reach = this.worked(permission);
    this.known.set(permission, reach);
    return reach;
  }

  private worked(permission: string): Reach | null {
    const { grants, isAdministrator, cut } = this.viewer;
    const held: readonly Grant[] = isAdministrator
      ? [{ permission, scope: 'all' }]
      : grants.filter((grant) => grant.permission === permission);
    if (held.length === 0 || (cut && !cut.permissions.includes(permission))) return null;
    const scopes = held.map(({ scope }) => scope);
    const wide = {
      all: scopes.includes('all'),
      departments: new Set<unknown>(held.flatMap((grant) => this.departmentsOf(grant))),
      // Through another's eyes one sees by one's own departments only.
      own: !this.viewer.isLooking,
      part: !this.viewer.isLooking && scopes.some((scope) => scope !== 'own'),
    };
    return cut?.departmentIds ? this.cutDown(wide, cut.departmentIds) : wide;
  }

  private departmentsOf({ scope, departmentIds = [] }: Grant): readonly string[] {
    if (scope === 'department') return [this.viewer.departmentId];
    if (scope === 'departmentTree') return this.world.below(this.viewer.departmentId);
    return scope === 'chosen' ? departmentIds : [];
  }

  private cutDown(wide: Reach, roots: readonly string[]): Reach {
    const limit = roots.flatMap((id) => this.world.below(id));
    return { all: false, departments: new Set(limit.filter((id) => wide.all || wide.departments.has(id))), own: false, part: false };
  }

  holds(permission: string): boolean {
    return this.reach(permission) !== null;
  }

  /** Whoever really looks may see it, too. */
  private alsoFor(sees: (looker: Sight) => boolean): boolean {
    return this.looker === null || sees(this.looker);
  }

  /** Whether a field that not everybody sees is shown in full. */
  showsField(field: string): boolean {
    return this.viewer.isAdministrator || ['view', 'edit'].includes(this.viewer.fields[field] ?? '');
  }

  reaches(permission: string, departmentId: unknown, ownerId?: unknown): boolean {
    const reach = this.reach(permission);
    if (!reach) return false;
    if (!this.alsoFor((looker) => looker.reaches(permission, departmentId))) return false;
    return reach.all || reach.departments.has(departmentId) || (reach.own && ownerId != null && ownerId === this.viewer.personId);
  }

  /** Whether their place is this department or lies below it. */
  worksIn(departmentId: unknown): boolean {
    return this.world.below(String(departmentId)).includes(this.viewer.departmentId);
  }

  ticket(id: unknown, permission = 'ticket:read'): boolean {
    const [ticket, reach] = [this.world.row('ticket', id), this.reach(permission)];
    if (!ticket || !reach) return false;
    if (!this.alsoFor((looker) => looker.ticket(id, permission))) return false;
    const me = this.viewer.personId;
    if (this.reaches(permission, ticket.department_id)) return true;
    if (reach.own && (ticket.owner_id === me || ticket.assignee_id === me)) return true;
    if (reach.part && this.world.row('ticket_participant', `${me} ${id}`)) return true;
    return permission === 'ticket:read' && this.reaches('ticket:close', ticket.owner_department_id);
  }

  customer(id: unknown, permission = 'customer:read'): boolean {
    const customer = this.world.row('customer', id);
    return customer !== undefined && this.reaches(permission, customer.department_id, customer.creator_id);
  }

  /** May be read on their own. */
  person(id: unknown): boolean {
    const person = this.world.row('person', id);
    if (!person || !this.alsoFor((looker) => looker.person(id))) return false;
    return this.reaches('person:read', person.department_id) || (this.isMe(id) && this.holds('person:read'));
  }

  /** What they hold and how to reach them: one's own always, but not for a program. */
  record(personId: unknown): boolean {
    return (this.isMe(personId) && !this.viewer.cut && !this.looker) || this.person(personId);
  }

  /** Whoever is named by a role or by where they work, and whoever manages its department's; a program kept to departments is named nowhere. */
  document(id: unknown): boolean {
    const document = this.world.row('company_document', id);
    if (!document || document.removed_at !== null || !this.holds('document:read')) return false;
    if (!this.alsoFor((looker) => looker.document(id))) return false;
    const manages = this.reach('document:manage');
    if (manages && (manages.all || manages.departments.has(document.department_id))) return true;
    const named = [document.role_ids, document.department_ids].flatMap((ids) => JSON.parse(String(ids)));
    return !this.viewer.cut?.departmentIds && named.some((one) => this.isOneOf(one));
  }

  private isOneOf(roleOrDepartment: string): boolean {
    const given = [...this.rows('role_assignment').values()].filter(({ person_id }) => person_id === this.viewer.personId);
    if (given.some(({ role_id }) => role_id === roleOrDepartment)) return true;
    return (
      this.world.row('department', roleOrDepartment) !== undefined && this.world.below(roleOrDepartment).includes(this.viewer.departmentId)
    );
  }

  department(id: unknown): boolean {
    return this.reaches('department:read', id);
  }

  plan(departmentId: unknown): boolean {
    return this.department(departmentId) && this.reaches('plan:read', departmentId);
  }

  isMe(personId: unknown): boolean {
    return personId === this.viewer.personId && !this.viewer.isLooking;
  }

  /** What belongs to an account and to nobody who only looks as its owner. */
  isOwn(personId: unknown): boolean {
    return this.isMe(personId) && this.looker === null;
  }

  ownOnly(personId: unknown): unknown {
    return this.isOwn(personId) ? personId : null;
  }

  row(table: Table, id: unknown): Row | undefined {
    return this.world.row(table, id);
  }

  rows(table: Table): Rows {
    return this.world.rows(table);
  }
}
