import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenDocument, sendDocumentFile } from '../../testing/document-inputs.js';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import { staff } from '../people/index.js';

let app: TestApp;
let hotline: string;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'manager', 'agent', 'agent2', 'technician'] });
  hotline = await app.given.departmentId('hotline');
}, 30_000);
afterAll(() => app.close());

const FIELDS =
  'id version title kind text file { fileId name size url } department { code } readers { name isDepartment } viewerCan { update { allowed } remove { allowed code } }';
const read = async (account: string, id: string, fields = FIELDS) =>
  (await app.as(account).run(`query D($id: ID!) { document(id: $id) { ${fields} } }`, { id })).data.document;
const list = async (account: string, filter: object = {}): Promise<string[]> => {
  const document = 'query L($filter: CompanyDocumentFilter) { documents(first: 50, filter: $filter) { nodes { id } } }';
  return (await app.as(account).run(document, { filter })).data.documents.nodes.map(({ id }: { id: string }) => id);
};
const does = async (account: string, name: string, input: object) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
  return (await app.as(account).run(`mutation M($input: ${type}) { ${name}(input: $input) { userErrors { code field } } }`, { input }))
    .data[name].userErrors;
};
const roleId = (code: string) => app.given.roleId(code);
const given = (departmentId: string, more: object = {}) => givenDocument(app.as('admin'), departmentId, more);
const get = (account: string, url: string) => fetch(`${app.address}${url}`, { headers: app.as(account).headers });

describe('a document of the organisation (SEC-09)', () => {
  it('is read by the people of a department and those below, and by nobody else', async () => {
    const { id } = await given(hotline);
    expect(await read('agent', id)).toMatchObject({ title: '年度预算', kind: '财务', text: '一百万', readers: null });
    expect(await read('technician', id)).toBeNull();
    expect([(await list('agent')).includes(id), (await list('technician')).includes(id)]).toEqual([true, false]);
    const above = await given(await app.given.departmentId('after-sales'));
    for (const account of ['agent', 'technician']) expect(await list(account)).toContain(above.id);
  });

  it('is read by whoever holds a role, from the first day of it to the last', async () => {
    const { id } = await given(hotline, { departmentIds: [], roleIds: [await roleId('technician')] });
    expect([await read('agent', id), (await read('technician', id)).title]).toEqual([null, '年度预算']);
    const expert = await app.given.person({ account: 'expert', department: 'hotline', role: 'technician' });
    const seen = await app.signIn('expert');
    const document = 'query D($id: ID!) { document(id: $id) { id } }';
    expect((await seen.run(document, { id })).data.document).toEqual({ id });
    const [held] = (await staff.of(app.state)).assignmentsOf(expert.id);
    expect(await does('admin', 'roleAssign', { personId: expert.id, roleId: await roleId('desk-agent') })).toEqual([]);
    expect(await does('admin', 'roleRevoke', { assignmentId: held?.id })).toEqual([]);
    expect((await seen.run(document, { id })).data.document).toBeNull();
  });

  it('shows who may read it to whoever decides that', async () => {
    const { id } = await given(hotline, { roleIds: [await roleId('technician')] });
    expect(await read('manager', id)).toMatchObject({
      readers: [
        { name: '服务技师', isDepartment: false },
        { name: '热线受理组', isDepartment: true },
      ],
      viewerCan: { update: { allowed: true }, remove: { allowed: true } },
    });
    expect((await read('agent', id)).viewerCan).toEqual({ update: { allowed: false }, remove: { allowed: false, code: 'NOT_ALLOWED' } });
  });

  it('may be a file, which is handed to its readers only and never kept by a browser', async () => {
    const fileId = await sendDocumentFile(app.address, app.as('admin'), '预算表.txt');
    const { id } = await given(hotline, { text: null, fileId });
    const { file } = await read('agent', id);
    expect(file).toEqual({ fileId, name: '预算表.txt', size: 9, url: `/files/documents/${id}/${fileId}` });
    const got = await get('agent', file.url);
    expect([got.status, got.headers.get('cache-control'), await got.text()]).toEqual([200, 'no-store', '第一行']);
    expect(got.headers.get('content-disposition')).toMatch(/^attachment/);
    expect((await get('technician', file.url)).status).toBe(404);
    expect((await fetch(`${app.address}${file.url}`)).status).toBe(401);
    const other = await given(hotline);
    expect((await get('agent', `/files/documents/${other.id}/${fileId}`)).status).toBe(404);
  });

  it('is handed in by whoever may add documents', async () => {
    const send = (account: string) =>
      fetch(`${app.address}/files/documents?name=a.txt`, { method: 'POST', body: 'a', headers: app.as(account).headers });
    expect([(await send('agent')).status, (await send('manager')).status]).toEqual([403, 201]);
  });

  it('leaves in the access log who read it and who took its file away (SEC-13)', async () => {
    const { id } = await given(hotline, { fileId: await sendDocumentFile(app.address, app.as('admin')) });
    await list('agent');
    const { file } = await read('agent', id);
    await get('agent', file.url);
    await app.state.looks.flush();
    const log = 'query A($id: ID!) { accessLog(first: 9, filter: { documentId: $id }) { nodes { person { account } objectLabel kind } } }';
    const { nodes } = (await app.as('admin').run(log, { id })).data.accessLog;
    expect(nodes).toHaveLength(2);
    for (const kind of ['VIEWED', 'EXPORTED'])
      expect(nodes).toContainEqual({ person: { account: 'agent' }, objectLabel: '年度预算', kind });
  });
});

describe('adding and changing a document (SEC-09)', () => {
  const wish = (more: object = {}) => ({
    title: '制度',
    kind: '规章',
    text: '内容',
    departmentId: hotline,
    departmentIds: [hotline],
    ...more,
  });

  it.each([
    ['nobody to read it', { departmentIds: [], roleIds: [] }, 'REQUIRED', ['roleIds']],
    ['neither text nor file', { text: '  ' }, 'REQUIRED', ['text']],
    ['a title of blanks', { title: ' ' }, 'REQUIRED', ['title']],
    ['a role there is not', { roleIds: ['rol_x'] }, 'NOT_FOUND', ['roleIds', '0']],
    ['a file nobody handed in', { fileId: 'fil_x' }, 'NOT_FOUND', ['fileId']],
  ])('is refused with %s', async (_, more, code, field) => {
    expect(await does('admin', 'documentCreate', wish(more))).toEqual([{ code, field }]);
  });

  it('is refused for departments beyond one’s own', async () => {
    await app.given.person({ account: 'lead', department: 'hotline', role: 'department-head' });
    const lead = await app.signIn('lead');
    const create = 'mutation C($input: DocumentCreateInput!) { documentCreate(input: $input) { userErrors { code field } } }';
    const asked = async (more: object) => (await lead.run(create, { input: wish(more) })).data.documentCreate.userErrors;
    expect(await asked({})).toEqual([]);
    expect(await asked({ departmentId: await app.given.departmentId('field-1') })).toEqual([
      { code: 'OUT_OF_REACH', field: ['departmentId'] },
    ]);
  });

  it('takes it from those who are no longer named, and the log tells it without its words', async () => {
    const { id, version } = await given(hotline);
    expect(
      await does('manager', 'documentUpdate', {
        ...wish({ departmentIds: [], roleIds: [await roleId('technician')] }),
        documentId: id,
        version,
      }),
    ).toEqual([]);
    expect([await read('agent', id), (await read('technician', id)).title]).toEqual([null, '制度']);
    const stale = { ...wish(), documentId: id, version };
    expect(await does('manager', 'documentUpdate', stale)).toEqual([{ code: 'CONFLICT', field: null }]);
    const rows = await app.db.read.rows("select payload from event where subject_type = 'document'");
    expect(rows.length).toBeGreaterThan(3);
    for (const [payload] of rows) expect(String(payload)).not.toMatch(/预算|一百万|制度|财务/);
    await app.settle();
    const log =
      'query A($id: ID!) { auditEvents(first: 1, filter: { subjectId: $id }) { nodes { type subjectLabel changes { field from to } } } }';
    const { nodes } = (await app.as('admin').run(log, { id })).data.auditEvents;
    expect(nodes[0]).toMatchObject({ type: 'document.updated', subjectLabel: '制度' });
    expect(nodes[0].changes).toContainEqual({ field: 'roleIds', from: null, to: '服务技师' });
  });

  it('keeps its file or puts another in its place', async () => {
    const [one, other] = [
      await sendDocumentFile(app.address, app.as('admin')),
      await sendDocumentFile(app.address, app.as('manager'), '新.txt'),
    ];
    const { id, version } = await given(hotline, { fileId: one });
    expect(await does('manager', 'documentUpdate', { ...wish({ fileId: one }), documentId: id, version })).toEqual([]);
    expect((await read('agent', id)).file.fileId).toBe(one);
    expect(await does('manager', 'documentUpdate', { ...wish({ fileId: other }), documentId: id, version: version + 1 })).toEqual([]);
    expect((await read('agent', id)).file.name).toBe('新.txt');
    expect(await app.db.read.rows('select is_kept from stored_file where id = ?', [one])).toEqual([[0]]);
    expect((await get('agent', `/files/documents/${id}/${one}`)).status).toBe(404);
  });

  it('finds documents by title and kind', async () => {
    const { id } = await given(hotline, { title: 'Pension Plan', kind: '福利' });
    expect([await list('agent', { search: 'pension' }), await list('agent', { kind: '福利' })]).toEqual([[id], [id]]);
    expect(await list('agent', { search: 'pension', kind: '财务' })).toEqual([]);
    expect((await app.as('agent').run('{ documentKinds }')).data.documentKinds).toContain('福利');
    expect((await app.as('technician').run('{ documentKinds }')).data.documentKinds).not.toContain('福利');
  });
});

describe('removing a document (SEC-09)', () => {
  it('takes text and bytes for good, and leaves title, who and why to those who might have read it', async () => {
    const fileId = await sendDocumentFile(app.address, app.as('admin'));
    const { id, version } = await given(hotline, { fileId });
    const wish = { documentId: id, version, reason: '已由新版代替' };
    const { errors } = await app
      .as('agent')
      .run('mutation R($input: DocumentRemoveInput!) { documentRemove(input: $input) { documentId } }', { input: wish });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await does('manager', 'documentRemove', wish)).toEqual([]);
    expect([await read('agent', id), await list('agent')]).toEqual([null, expect.not.arrayContaining([id])]);
    expect((await get('admin', `/files/documents/${id}/${fileId}`)).status).toBe(404);
    expect(await app.db.read.rows('select text, file_id from company_document where id = ?', [id])).toEqual([[null, null]]);
    expect(await app.db.read.rows('select is_kept from stored_file where id = ?', [fileId])).toEqual([[0]]);
    expect(await does('manager', 'documentRemove', wish)).toEqual([{ code: 'NOT_FOUND', field: ['documentId'] }]);
    await app.settle();
    const log =
      'query A($id: ID!) { auditEvents(first: 1, filter: { subjectId: $id }) { nodes { subjectLabel actorName texts { value } } } }';
    expect((await app.as('admin').run(log, { id })).data.auditEvents.nodes).toEqual([
      { subjectLabel: '年度预算', actorName: '林雅琴', texts: [{ value: '已由新版代替' }] },
    ]);
  });
});

it('reads a list with its texts with as many statements for one as for many', async () => {
  const document = 'query L($n: Int!) { documents(first: $n) { nodes { id text readers { name } file { url } } } }';
  const [one, many] = [await app.as('admin').run(document, { n: 1 }), await app.as('admin').run(document, { n: 50 })];
  expect(many.data.documents.nodes.length).toBeGreaterThan(4);
  expect(many.sqlCount).toBe(one.sqlCount);
});
