import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { MESSAGES, texts } from '../processes.fixture.js';
import { FormsPage } from './FormsPage.js';

const field = (code: string, name: string, more: object = {}) => ({
  ...{ __typename: 'FormField', code, name, names: texts(name), type: 'TEXT', groupName: null, groupNames: null },
  ...{ guidance: null, guidanceIn: null, isRequired: false, isArchived: false, maxLength: 60, format: 'FREE' },
  ...{ min: null, max: null, unit: null, options: [], shownWhen: null, requiredWhen: null },
  ...more,
});
const shownWhen = {
  ...{ __typename: 'Condition', match: 'ALL' },
  clauses: [{ __typename: 'ConditionClause', fact: 'field.paid', test: 'IS', values: ['yes'] }],
};
const VISIT = {
  ...{ __typename: 'Form', id: 'frm_1', version: 3, code: 'visit', kind: 'TICKET', name: '上门单', isArchived: false },
  ...{ names: texts('上门单'), guidanceIn: texts('先核对地址') },
  fields: [
    field('paid', '已付款', { type: 'YES_NO', isRequired: true }),
    field('sum', '金额', { type: 'NUMBER', shownWhen }),
    field('old', '旧字段', { isArchived: true }),
  ],
};

async function open(answer: unknown = { form: VISIT, userErrors: [] }) {
  const list = (name: string, nodes: readonly object[]) => ({
    __typename: `${name}Connection`,
    pageInfo: { hasNextPage: false, endCursor: null },
    nodes,
    totalCount: nodes.length,
  });
  const { requests } = await renderRemote(<FormsPage />, {
    path: '/processes/forms',
    messages: MESSAGES,
    viewer: { permissions: ['workflow:manage'] },
    resolvers: {
      forms: () => list('Form', [VISIT]),
      form: () => VISIT,
      ticketTypes: () => list('TicketType', [{ __typename: 'TicketType', id: 'tty_1', code: 'repair', name: '维修', forms: ['visit'] }]),
      categorySchemes: () => list('CategoryScheme', []),
      categories: () => list('Category', []),
      words: () => list('Word', []),
      departments: () => list('Department', []),
      formSet: () => answer,
      formMove: () => answer,
    },
  });
  await screen.findByRole('list', { name: '表单' });
  return (name: string) => requests.filter((one) => one.name === name).map(({ variables }) => variables);
}
const press = (name: string | RegExp) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));

describe('forms', () => {
  it('TKT-63: stand with what they are for, how much they ask and where', async () => {
    await open();
    const row = within(screen.getByRole('list', { name: '表单' })).getByRole('listitem');
    expect(row).toHaveTextContent('工单 · 2 个字段 · 维修');
  });

  it('TKT-08: fields are put in another order and kept with their conditions, in the version that was seen', async () => {
    const sent = await open();
    await press('修改上门单');
    expect(await screen.findByText('预览')).toBeInTheDocument();
    await press('下移已付款');
    await press('删去已付款');
    await press(/保\s?存$/);
    await waitFor(() => expect(sent('FormSet')).toHaveLength(1));
    const clauses = [{ fact: 'field.paid', test: 'IS', values: ['yes'] }];
    expect(sent('FormSet')[0]).toMatchObject({
      input: {
        ...{ code: 'visit', version: 3, kind: 'TICKET', guidance: { zhCN: '先核对地址' } },
        fields: [{ code: 'sum', type: 'NUMBER', shownWhen: { match: 'ALL', clauses } }],
      },
    });
  });

  it('TKT-08: a field is added with what it holds', async () => {
    const sent = await open();
    await press('修改上门单');
    await screen.findByText('预览');
    await press('添加字段');
    const code = await screen.findByLabelText('编码');
    const dialog = within(code.closest<HTMLElement>('form') ?? document.body);
    fireEvent.change(code, { target: { value: 'gate' } });
    fireEvent.change(dialog.getByLabelText('名称（简体）'), { target: { value: '门禁' } });
    await press(/确\s?定/);
    await screen.findByRole('button', { name: '删去门禁' });
    await press(/保\s?存$/);
    await waitFor(() => expect(sent('FormSet')).toHaveLength(1));
    expect(sent('FormSet')[0]).toMatchObject({ input: { fields: [{ code: 'paid' }, { code: 'sum' }, { code: 'gate', type: 'TEXT' }] } });
  });
});
