import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { connectionOf, MESSAGES, ticketOf } from '../desk.fixture.js';
import { gapFilter } from './gap-filter.rules.js';
import { TicketGapsPage } from './TicketGapsPage.js';

const FIELDS = [
  { __typename: 'FormField', code: 'paid', name: '已付款', isArchived: false },
  { __typename: 'FormField', code: 'old', name: '旧', isArchived: true },
];
const FORM = { __typename: 'Form', id: 'frm_1', code: 'visit', name: '上门单', fields: FIELDS };

async function open(tickets = [ticketOf('tkt_1', { gaps: [FIELDS[0]] })]) {
  const { requests } = await renderRemote(<TicketGapsPage />, {
    path: '/desk/gaps',
    messages: MESSAGES,
    routes: [{ path: '/desk/tickets/:id', element: <p>工单页</p> }],
    resolvers: {
      tickets: () => connectionOf(tickets),
      ticketGaps: () => [{ __typename: 'TicketGap', field: FIELDS[0], count: 3 }],
      forms: () => connectionOf([FORM]),
      departments: () => connectionOf([]),
    },
  });
  return () => requests.filter(({ name }) => name === 'TicketGapsPage').map(({ variables }) => variables);
}

describe('tickets that leave something open (TKT-63)', () => {
  it('stand with what it is, and by form', async () => {
    const asked = await open();
    expect(await screen.findByText('已付款')).toBeInTheDocument();
    fireEvent.mouseDown(screen.getByRole('combobox', { name: '表单' }));
    await act(async () => void fireEvent.click(await screen.findByText('上门单', { selector: '.ant-select-item-option-content' })));
    await waitFor(() => expect(asked().at(-1)).toMatchObject({ filter: { leavesOpen: ['paid'] } }));
  });

  it('say so when nothing is open', async () => {
    await open([]);
    expect(await screen.findByText('没有漏填的工单')).toBeInTheDocument();
  });

  it('are asked for by what is chosen', () => {
    const asked = { form: '', field: '', department: '', person: '' };
    expect(gapFilter(asked, [])).toMatchObject({ leavesOpen: [] });
    expect(gapFilter({ ...asked, form: 'visit' }, [FORM])).toMatchObject({ leavesOpen: ['paid'] });
    expect(gapFilter({ ...asked, form: 'visit' }, [])).toBeNull();
    expect(gapFilter({ ...asked, field: 'gate', department: 'dep_1', person: 'per_1' }, [])).toMatchObject({
      ...{ leavesOpen: ['gate'], departmentIds: ['dep_1'], includeSubtree: true, ownerIds: ['per_1'] },
    });
  });
});
