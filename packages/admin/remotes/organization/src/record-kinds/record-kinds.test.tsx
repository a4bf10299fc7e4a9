import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { MESSAGES, userError } from '../department-tree/organization.fixture.js';
import { RecordKindsPage } from './RecordKindsPage.js';

const ABILITIES = { __typename: 'RecordKindAbilities', update: { __typename: 'Ability', allowed: true, reason: null } };
const texts = (zhCN: string) => ({ __typename: 'TextInLanguages', zhCN, zhTW: null, en: null });
function kind(code: string, name: string, more: object = {}) {
  const rest = { form: 'need', customerKind: null, roleIds: [], dueDays: null, repeatDays: null, endings: [], isArchived: false };
  return {
    __typename: 'RecordKind',
    id: `rkd_${code}`,
    version: 3,
    code,
    name,
    names: texts(name),
    viewerCan: ABILITIES,
    ...rest,
    ...more,
  };
}
const SERVED = { __typename: 'RecordEndingView', code: 'served', name: '已满足', names: texts('已满足') };
const KINDS = [
  kind('old', '旧类别', { isArchived: true }),
  kind('need', '客户需求', { endings: [SERVED], dueDays: 7 }),
  kind('visit', '走访'),
];
const list = (type: string, nodes: readonly object[]) => () => ({ __typename: `${type}Connection`, nodes, totalCount: nodes.length });

async function open(answer: unknown = { recordKind: KINDS[1], userErrors: [] }) {
  const { requests } = await renderRemote(<RecordKindsPage />, {
    path: '/organization/record-kinds',
    messages: MESSAGES,
    viewer: { permissions: ['customer-field:manage'] },
    resolvers: {
      recordKinds: list('RecordKind', KINDS),
      forms: list('Form', [{ __typename: 'Form', id: 'frm_1', code: 'need', name: '需求表' }]),
      recordKindSet: () => answer,
      recordKindMove: () => ({ recordKind: KINDS[1], userErrors: [] }),
    },
  });
  await screen.findByText('旧类别');
  return (name: string) => requests.filter((request) => request.name === name).map(({ variables }) => variables);
}
const press = (name: string | RegExp) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));

describe('CUS-09: the kinds of records', () => {
  it('stand in their order with how they end and when they are due, what is out of use last', async () => {
    await open();
    const rows = screen.getAllByRole('listitem').map((row) => row.textContent ?? '');
    expect(rows[0]).toContain('客户需求need已满足 · 7 天内完成');
    expect(rows.at(-1)).toContain('旧类别');
  });

  it('go out of use as they were seen, and elsewhere in the order', async () => {
    const sent = await open();
    await press('停用客户需求');
    await waitFor(() => expect(sent('RecordKindSet')).toHaveLength(1));
    expect(sent('RecordKindSet')[0]).toMatchObject({
      input: { code: 'need', version: 3, isArchived: true, dueDays: 7, endings: [{ code: 'served', names: { zhCN: '已满足' } }] },
    });
    await press('上移走访');
    await waitFor(() =>
      expect(sent('RecordKindMove')).toEqual([{ input: expect.objectContaining({ code: 'visit', beforeCode: 'need' }) }]),
    );
  });

  it('keep the word of an ending that is there; what is refused stands in the dialog', async () => {
    const sent = await open({
      recordKind: null,
      userErrors: [userError({ code: 'RECORD_ENDING_KEPT', message: '已有记录以“served”结束。', field: ['endings'] })],
    });
    await press('修改客户需求');
    expect(await screen.findByRole('textbox', { name: '结束方式 1 编码' })).toBeDisabled();
    await press('新增结束方式');
    fireEvent.change(screen.getByRole('textbox', { name: '结束方式 2 编码' }), { target: { value: 'dropped' } });
    fireEvent.change(screen.getByRole('textbox', { name: '结束方式 2 名称（简体）' }), { target: { value: '不再需要' } });
    fireEvent.change(screen.getByLabelText('期限（天）'), { target: { value: '14' } });
    await press(/保\s?存/);
    await waitFor(() => expect(sent('RecordKindSet')).toHaveLength(1));
    expect(sent('RecordKindSet')[0]).toMatchObject({
      input: { code: 'need', version: 3, dueDays: 14, repeatDays: null, endings: [{ code: 'served' }, { code: 'dropped' }] },
    });
    expect(await screen.findByText('已有记录以“served”结束。')).toBeInTheDocument();
  });
});
