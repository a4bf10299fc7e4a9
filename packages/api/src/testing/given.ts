import { organisationOf } from '../features/access/index.js';
import { type PersonRow, personCreate, staff } from '../features/people/index.js';
import { type AppState, systemCtx } from '../platform/context.js';

export interface PersonWish {
  readonly account: string;
  /** Code of a department of the playbook. */
  readonly department: string;
  /** Code of a role of the playbook. */
  readonly role: string;
  readonly name?: string;
  readonly password?: string | null;
}

/** Makes what a test presupposes, by the commands that everybody uses. */
export class Given {
  constructor(readonly state: AppState) {}

  async person({ account, department, role, name = account, password = null }: PersonWish): Promise<PersonRow> {
    const { tree } = await organisationOf(this.state);
    const departmentId = required(tree.findByCode(department), `department ${department}`).id;
    const roleIds = [await this.roleId(role)];
    const outcome = await personCreate(systemCtx(this.state, 'setup'), { account, name, departmentId, roleIds, password });
    if (outcome.userErrors) throw new Error(`${account} was refused: ${JSON.stringify(outcome.userErrors)}`);
    return required((await staff.of(this.state)).find(outcome.value.personId), account);
  }

  async roleId(code: string): Promise<string> {
    const { roles } = await staff.of(this.state);
    const found = roles.find((role) => role.code === code);
    return required(found, `role ${code}`).id;
  }

  async departmentId(code: string): Promise<string> {
    const { tree } = await organisationOf(this.state);
    return required(tree.findByCode(code), `department ${code}`).id;
  }
}

export function required<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`There is no ${what}`);
  return value;
}
