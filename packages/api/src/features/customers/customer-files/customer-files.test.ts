import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { systemCtx } from '../../../platform/context.js';
import { runErasers } from '../../../platform/erasers.js';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';
import { uploadFile } from '../../../testing/upload-file.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'supervisor', 'agent', 'agent2', 'technician', 'integrator'] });
});
afterAll(() => app.close());

async function made(): Promise<string> {
  const input = { kind: 'PERSON', name: '王芳', phone: '13800136021', isDuplicateAccepted: true };
  const create = 'mutation C($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } } }';
  return (await app.as('agent').run(create, { input })).data.customerCreate.customer.id;
}
const handIn = async (account = 'agent', name = '合同.png') => uploadFile(app, app.as(account), { name, door: 'customers' });

async function act(field: 'customerFilesAdd' | 'customerFileRemove', input: object, account = 'agent') {
  const type = field === 'customerFilesAdd' ? 'CustomerFilesAddInput' : 'CustomerFileRemoveInput';
  const document = `mutation M($input: ${type}!) { ${field}(input: $input) { customer { version } userErrors { code field } } }`;
  const { data, errors } = await app.as(account).run(document, { input });
  return { ...data?.[field], errors };
}
async function files(customerId: string, account = 'agent') {
  const document = `query F($customerId: ID!) { customerFiles(customerId: $customerId, first: 10) {
    nodes { id name mediaType size url isShown uploader { account } removedAt removal { allowed code } } totalCount } }`;
  const { data, sqlCount } = await app.as(account).run(document, { customerId });
  return { nodes: data?.customerFiles.nodes, sqlCount };
}
const get = (url: string, account = 'agent') => fetch(`${app.address}${url}`, { headers: app.as(account).headers });
const told = async (customerId: string) =>
  (
    await app
      .as('agent')
      .run('query T($id: ID!) { customerTimeline(customerId: $id, kinds: [FILE], first: 5) { nodes { type about reason } } }', {
        id: customerId,
      })
  ).data.customerTimeline.nodes;

describe('files of a customer (CUS-06)', () => {
  test('are handed in, put on, listed with who added them, and handed out to whoever sees the customer', async () => {
    const customerId = await made();
    const { id, status } = await handIn();
    expect(status).toBe(201);
    const { userErrors, customer } = await act('customerFilesAdd', { customerId, fileIds: [id] });
    expect([userErrors, customer.version]).toEqual([[], 2]);
    const { nodes, sqlCount } = await files(customerId);
    const url = `/files/customers/${customerId}/${id}`;
    expect(nodes).toMatchObject([
      { id, name: '合同.png', mediaType: 'image/png', url, isShown: true, uploader: { account: 'agent' }, removal: { allowed: true } },
    ]);
    expect(sqlCount).toBeLessThanOrEqual(3);
    const answer = await get(url);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect((await get(`/files/customers/${await made()}/${id}`)).status).toBe(404);
    expect((await get(`/files/tickets/${customerId}/${id}`)).status).toBe(404);
  });

  test('are only what somebody handed in themselves, once, of kinds that are taken', async () => {
    const customerId = await made();
    const { id } = await handIn();
    expect((await act('customerFilesAdd', { customerId, fileIds: [id] }, 'supervisor')).userErrors).toEqual([
      { code: 'NOT_FOUND', field: ['fileIds', '0'] },
    ]);
    await act('customerFilesAdd', { customerId, fileIds: [id] });
    expect((await act('customerFilesAdd', { customerId, fileIds: [id] })).userErrors).toEqual([
      { code: 'NOT_FOUND', field: ['fileIds', '0'] },
    ]);
    const program = await uploadFile(app, app.as('agent'), { name: 'a.png', bytes: Buffer.from('MZ program'), door: 'customers' });
    expect(program.status).toBe(400);
    const ofTicket = await uploadFile(app, app.as('agent'), { name: 'a.png' });
    expect((await act('customerFilesAdd', { customerId, fileIds: [ofTicket.id] })).userErrors).toEqual([
      { code: 'NOT_FOUND', field: ['fileIds', '0'] },
    ]);
  });

  test('are removed with a reason: the bytes go, the name and why stay', async () => {
    const customerId = await made();
    const { id } = await handIn();
    await act('customerFilesAdd', { customerId, fileIds: [id] });
    app.clock.advance(1000);
    expect((await act('customerFileRemove', { customerId, fileId: id, reason: '发错了' })).userErrors).toEqual([]);
    expect((await files(customerId)).nodes).toMatchObject([
      { name: '合同.png', url: null, removal: { allowed: false, code: 'NOT_FOUND' } },
    ]);
    expect((await get(`/files/customers/${customerId}/${id}`)).status).toBe(404);
    expect((await act('customerFileRemove', { customerId, fileId: id, reason: '再来' })).userErrors).toEqual([
      { code: 'NOT_FOUND', field: ['fileId'] },
    ]);
    expect(await told(customerId)).toEqual([
      { type: 'customer.file_removed', about: '合同.png', reason: '发错了' },
      { type: 'customer.files_added', about: '合同.png', reason: null },
    ]);
  });

  test('go along when two customers are one, and are found at both', async () => {
    const [keptId, mergedId] = [await made(), await made()];
    const { id } = await handIn();
    await act('customerFilesAdd', { customerId: mergedId, fileIds: [id] });
    const input = { keptId, keptVersion: 1, mergedId, mergedVersion: 2, taken: [], joinsNotes: false, reason: '同一人' };
    await app
      .as('supervisor')
      .run('mutation M($input: CustomerMergeInput!) { customerMerge(input: $input) { userErrors { code } } }', { input });
    expect((await files(keptId)).nodes).toMatchObject([{ id }]);
    expect((await get(`/files/customers/${mergedId}/${id}`)).status).toBe(200);
  });

  test('go with the customer when the file is erased', async () => {
    const customerId = await made();
    const { id } = await handIn();
    await act('customerFilesAdd', { customerId, fileIds: [id] });
    const ctx = systemCtx(app.state, 'job');
    await ctx.db.inTransaction((tx) => runErasers(tx, ctx, { kind: 'customer', ids: [customerId] }));
    expect(await app.db.read.rows('select is_kept from stored_file where id = ?', [id])).toEqual([[0]]);
  });

  test('are changed by nobody whose roles do not change customers', async () => {
    const customerId = await made();
    const { id } = await handIn();
    await act('customerFilesAdd', { customerId, fileIds: [id] });
    expect((await handIn('integrator')).status).toBe(403);
    const refused = await act('customerFileRemove', { customerId, fileId: id, reason: '清理' }, 'integrator');
    expect(refused.errors ?? refused.userErrors).not.toEqual([]);
  });
});
