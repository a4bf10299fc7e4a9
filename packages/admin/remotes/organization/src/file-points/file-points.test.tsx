import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { MESSAGES, userError } from '../department-tree/organization.fixture.js';
import { FilePointsPage } from './FilePointsPage.js';

const ABILITIES = { __typename: 'FilePointAbilities', update: { __typename: 'Ability', allowed: true, reason: null } };
function point(code: string, name: string, more: object = {}) {
  const names = { __typename: 'TextInLanguages', zhCN: name, zhTW: null, en: null };
  const rest = { subject: 'ADDRESS', ofCode: null, customerKind: null, weight: 10, isArchived: false, names, viewerCan: ABILITIES };
  return { __typename: 'FilePoint', id: `fpt_${code}`, version: 3, code, name, ...rest, ...more };
}
const POINTS = [
  point('old', '旧要求', { isArchived: true, weight: 90 }),
  point('address', '地址'),
  point('class', '班级', { subject: 'FIELD', ofCode: 'class-name', customerKind: 'PERSON', weight: 20 }),
];
const list = (type: string, nodes: readonly object[]) => () => ({ __typename: `${type}Connection`, nodes, totalCount: nodes.length });

async function open(answer: unknown = { filePoint: POINTS[1], userErrors: [] }) {
  const { requests } = await renderRemote(<FilePointsPage />, {
    path: '/organization/file-points',
    messages: MESSAGES,
    viewer: { permissions: ['customer-field:manage', 'customer:read'] },
    resolvers: {
      filePoints: list('FilePoint', POINTS),
      customerFields: list('CustomerField', [{ __typename: 'CustomerField', id: 'cfd_1', code: 'class-name', name: '班级名称' }]),
      recordKinds: list('RecordKind', [{ __typename: 'RecordKind', id: 'rkd_1', code: 'need', name: '客户需求' }]),
      filePointSet: () => answer,
    },
  });
  await screen.findByRole('grid', { name: '档案要求' });
  await screen.findByText('旧要求');
  return () => requests.filter(({ name }) => name === 'FilePointSet').map(({ variables }) => variables);
}
const press = (name: string | RegExp) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));

describe('CUS-06: what a complete file holds', () => {
  it('stands with what is looked for and its weight, the weightiest first, what is out of use last', async () => {
    await open();
    const rows = screen.getAllByRole('row').map((row) => row.textContent ?? '');
    const at = (text: string) => rows.findIndex((row) => row.includes(text));
    expect(at('班级')).toBeLessThan(at('地址'));
    expect(at('地址')).toBeLessThan(at('旧要求'));
    expect(rows[at('班级')]).toContain('客户字段 · 班级名称');
  });

  it('goes out of use as it was seen', async () => {
    const sent = await open();
    await press('停用班级');
    await waitFor(() => expect(sent()).toHaveLength(1));
    expect(sent()[0]).toMatchObject({ input: { code: 'class', version: 3, isArchived: true, ofCode: 'class-name', weight: 20 } });
  });

  it('is added; what is wrong stands beside its field', async () => {
    const sent = await open({
      filePoint: null,
      userErrors: [userError({ code: 'INVALID', message: '此项内容无效。', field: ['weight'] })],
    });
    await press('新增要求');
    fireEvent.change(screen.getByRole('textbox', { name: '名称（简体）' }), { target: { value: '邮寄地址' } });
    fireEvent.change(screen.getByRole('textbox', { name: '编码' }), { target: { value: 'post' } });
    fireEvent.change(screen.getByLabelText('分量'), { target: { value: '25' } });
    await press(/保\s?存/);
    await waitFor(() => expect(sent()).toHaveLength(1));
    expect(sent()[0]).toMatchObject({ input: { code: 'post', names: { zhCN: '邮寄地址' }, subject: 'ADDRESS', ofCode: null, weight: 25 } });
    expect(await screen.findByText('此项内容无效。')).toHaveClass('ant-form-item-explain-error');
  });
});
