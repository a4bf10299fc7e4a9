import { required } from './given.js';
import type { TestApp } from './start-test-app.js';

export interface DepartmentNow {
  readonly id: string;
  readonly version: number;
}

const FIND =
  'query Find($search: String) { departments(first: 100, filter: { search: $search }) { nodes { id version code name kind parent { code } isArchived } } }';

/** Makes and changes departments through the door, for tests of the tree. */
export class DepartmentDesk {
  constructor(readonly app: Pick<TestApp, 'as'>) {}

  async make(code: string, parent: string | null, more: object = {}): Promise<DepartmentNow> {
    const parentId = parent === null ? null : (await this.now(parent)).id;
    const answer = await this.does('admin', 'departmentCreate', { name: code, code, kind: 'team', parentId, ...more });
    return required(answer.department, `department ${code}: ${JSON.stringify(answer.userErrors)}`);
  }

  async now(code: string): Promise<DepartmentNow & Record<string, unknown>> {
    const { data } = await this.app.as('admin').run(FIND, { search: code });
    return required(
      data.departments.nodes.find((node: { code: string }) => node.code === code),
      `department ${code}`,
    );
  }

  /** A verb on a department by code, with its version as it is now. */
  // biome-ignore lint/complexity/useMaxParams: one sentence at every call: who does what to which, and how
  async change(account: string, verb: string, code: string, input: object = {}) {
    const { id, version } = await this.now(code);
    return this.does(account, verb, { departmentId: id, version, ...input });
  }

  // biome-ignore lint/complexity/useMaxParams: one sentence at every call: who does what with which input, and what is asked back
  // biome-ignore lint/suspicious/noExplicitAny: what a verb answers is told by the assertions of each test
  async does(account: string, verb: string, input: object, selection = 'department { id version code }'): Promise<any> {
    const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input!`;
    const document = `mutation Does($input: ${type}) { ${verb}(input: $input) { ${selection} userErrors { code field message } } }`;
    const { data, errors } = await this.app.as(account).run(document, { input });
    return errors ? { errors: errors.map(({ extensions }) => extensions.code) } : data[verb];
  }
}
