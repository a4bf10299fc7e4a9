import { retentionInputs } from './retention-inputs.js';
import type { TestApp } from './start-test-app.js';
import type { TestCaller } from './test-caller.js';

interface DocumentWorld {
  readonly app: TestApp;
  readonly caller: TestCaller;
  readonly departmentId: string;
  readonly roleId: string;
}

/** A file handed in for a document. */
export async function sendDocumentFile(address: string, { headers }: Pick<TestCaller, 'headers'>, name = '账.txt'): Promise<string> {
  const url = `${address}/files/documents?name=${encodeURIComponent(name)}`;
  const { file } = (await (await fetch(url, { method: 'POST', body: '第一行', headers })).json()) as { file: { id: string } };
  return file.id;
}

const CREATE = `mutation D($input: DocumentCreateInput!) { documentCreate(input: $input) { document { id version } userErrors { code field } } }`;

/** A document of a department, for the people of that department. */
export async function givenDocument(
  caller: TestCaller,
  departmentId: string,
  more: object = {},
): Promise<{ readonly id: string; readonly version: number }> {
  const input = { title: '年度预算', kind: '财务', text: '一百万', departmentId, departmentIds: [departmentId], ...more };
  const { document, userErrors } = (await caller.run(CREATE, { input })).data.documentCreate;
  if (userErrors.length > 0) throw new Error(`documentCreate: ${JSON.stringify(userErrors)}`);
  return document;
}

/** For each mutation about documents and files of customers an input with which it goes through. */
export function documentInputs(world: () => DocumentWorld): Readonly<Record<string, () => Promise<object>>> {
  async function wish(): Promise<object> {
    const { app, caller, departmentId, roleId } = world();
    const fileId = await sendDocumentFile(app.address, caller);
    return { title: '年度预算', kind: '财务', fileId, departmentId, roleIds: [roleId], departmentIds: [departmentId] };
  }
  async function present(): Promise<{ documentId: string; version: number }> {
    const { id, version } = await givenDocument(world().caller, world().departmentId);
    return { documentId: id, version };
  }
  return {
    ...retentionInputs(world),
    documentCreate: wish,
    documentUpdate: async () => ({ ...(await wish()), ...(await present()) }),
    documentRemove: async () => ({ ...(await present()), reason: '已过期' }),
  };
}
