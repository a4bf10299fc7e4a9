import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { MESSAGES, texts } from '../processes.fixture.js';
import { TicketTypesPage } from './TicketTypesPage.js';

const states = ['新建', '已关闭'].map((name) => ({ __typename: 'TicketState', id: name, name }));
const screens = { __typename: 'TicketTypeScreens', registration: ['files'], panel: [], print: [], columns: [] };
const type = (code: string, name: string, more: object = {}) => {
  const rest = { workflow: 'plain', certificates: [], forms: [], closing: [], screens, isArchived: false, names: texts(name), states };
  return { __typename: 'TicketType', id: `tty_${code}`, code, name, ...rest, ...more };
};
const TYPES = [
  type('old', '旧类型', { isArchived: true }),
  type('inquiry', '咨询'),
  type('repair', '维修', { certificates: ['electrician'], closing: ['SIGNATURE', 'REVIEW'] }),
];

async function open(answer: unknown = { ticketType: TYPES[1], userErrors: [] }) {
  const term = { __typename: 'StaffTerm', id: 'trm_1', code: 'electrician', name: '电工证' };
  const { requests } = await renderRemote(<TicketTypesPage />, {
    path: '/processes',
    messages: MESSAGES,
    viewer: { permissions: ['workflow:manage'] },
    resolvers: {
      ticketTypes: () => ({ __typename: 'TicketTypeConnection', nodes: TYPES, totalCount: TYPES.length }),
      forms: () => ({ __typename: 'FormConnection', nodes: [] }),
      categorySchemes: () => ({
        __typename: 'CategorySchemeConnection',
        nodes: [{ __typename: 'CategoryScheme', id: 'csm_1', code: 'stage', name: '服务阶段', isMain: false }],
      }),
      staffTerms: () => ({ __typename: 'StaffTermConnection', nodes: [term] }),
      ticketTypeSet: () => answer,
      ticketTypeMove: () => answer,
    },
  });
  await screen.findByRole('list', { name: '工单类型' });
  return (name: string) => requests.filter((one) => one.name === name).map(({ variables }) => variables);
}
const press = (name: string | RegExp) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const fill = (name: string, value: string) => fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });

describe('the types of ticket', () => {
  it('TKT-02: stand in their order with what they ask, what is out of use last', async () => {
    await open();
    const rows = within(screen.getByRole('list', { name: '工单类型' })).getAllByRole('listitem');
    expect(rows.map((row) => row.getAttribute('data-code'))).toEqual(['inquiry', 'repair', 'old']);
    expect(rows[1]).toHaveTextContent('流程 plain · 要求 1 项证书 · 关闭条件 验收签字 + 复核记录');
  });

  it('TKT-02: one is added with its workflow', async () => {
    const sent = await open();
    await press('新增类型');
    fill('名称（简体）', '退费');
    fill('编码', 'refund');
    fireEvent.mouseDown(screen.getByRole('combobox', { name: '流程' }));
    await act(async () => void fireEvent.click(screen.getByText(/^plain/, { selector: '.ant-select-item-option-content' })));
    await press(/保\s?存/);
    await waitFor(() => expect(sent('TicketTypeSet')).toHaveLength(1));
    expect(sent('TicketTypeSet')[0]).toMatchObject({ input: { code: 'refund', zhCN: '退费', workflow: 'plain', certificates: [] } });
  });

  it('TKT-91: it is chosen what its screens leave out, trees of categories among it', async () => {
    const sent = await open();
    await press('修改咨询');
    const left = await screen.findByRole('combobox', { name: '工单侧栏不显示' });
    fireEvent.mouseDown(left);
    fireEvent.change(left, { target: { value: '服务' } });
    await act(async () => void fireEvent.click(screen.getByText('服务阶段', { selector: '.ant-select-item-option-content' })));
    await press(/保\s?存/);
    await waitFor(() => expect(sent('TicketTypeSet')).toHaveLength(1));
    const screensSent = { registration: ['files'], panel: ['mark.stage'], print: [], columns: [] };
    expect(sent('TicketTypeSet')[0]).toMatchObject({ input: { code: 'inquiry', screens: screensSent } });
  });

  it('TKT-02: one is moved and taken out of use, and nothing else of it changes', async () => {
    const sent = await open();
    await press('下移咨询');
    expect(sent('TicketTypeMove')).toEqual([{ input: { code: 'inquiry', beforeCode: null } }]);
    await press('停用维修');
    const input = { code: 'repair', zhCN: '维修', certificates: ['electrician'], closing: ['SIGNATURE', 'REVIEW'], isArchived: true };
    expect(sent('TicketTypeSet')).toMatchObject([{ input }]);
  });
});
