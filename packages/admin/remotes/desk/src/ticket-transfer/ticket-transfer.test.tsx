import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen } from '@testing-library/react';
import { connectionOf, DESK, MESSAGES, REFUSAL, TECH, ticketOf } from '../desk.fixture.js';
import { TicketDialogs } from '../ticket-dialogs/TicketDialogs.js';

async function open(answer: unknown) {
  const departments = [DESK, TECH].map((department, sortOrder) => ({
    ...department,
    code: department.id,
    depth: 0,
    sortOrder,
    parent: null,
    ancestors: [],
  }));
  return renderRemote(<TicketDialogs ticketId="tkt_1" />, {
    path: '/desk/tickets/tkt_1?dialog=transfer',
    messages: MESSAGES,
    resolvers: {
      ticket: () => ticketOf('tkt_1'),
      departments: () => connectionOf(departments),
      people: () => connectionOf([]),
      ticketTransfer: () => answer,
    },
  });
}

async function fill(): Promise<void> {
  fireEvent.mouseDown(await screen.findByRole('combobox', { name: '转到部门' }));
  fireEvent.click(await screen.findByText('技术团队'));
  fireEvent.change(screen.getByRole('textbox', { name: '转派原因' }), { target: { value: '需技术判断外机异响' } });
}

const submit = () =>
  act(async () => void fireEvent.keyDown(screen.getByRole('textbox', { name: '转派原因' }), { key: 'Enter', ctrlKey: true }));

test('sends department, reason and the version that was on the screen', async () => {
  const { requests } = await open({ ticket: ticketOf('tkt_1', { department: TECH, assignee: null }), userErrors: [] });
  await fill();
  await submit();
  const sent = await lastTransfer(requests);
  expect(sent?.variables).toEqual({
    input: { ticketId: 'tkt_1', version: 5, departmentId: 'dep_tech', assigneeId: null, reason: '需技术判断外机异响' },
  });
  expect(sent?.idempotencyKey).not.toBeNull();
});

test('shows why it was refused and keeps the draft, also after a reload', async () => {
  const first = await open({ ticket: null, userErrors: [REFUSAL('NOT_IN_YOUR_DEPARTMENT', '工单在技术团队，不在您的部门。')] });
  await fill();
  await submit();
  expect(await screen.findByRole('alert')).toHaveTextContent('工单在技术团队，不在您的部门。');
  expect(screen.getByRole('textbox', { name: '转派原因' })).toHaveValue('需技术判断外机异响');

  first.unmount();
  await open({ ticket: null, userErrors: [] });
  expect(await screen.findByRole('textbox', { name: '转派原因' })).toHaveValue('需技术判断外机异响');
});

test('puts a refusal of a field below the field', async () => {
  await open({ ticket: null, userErrors: [REFUSAL('SAME_DEPARTMENT', '工单已在技术团队。', ['input', 'departmentId'])] });
  await fill();
  await submit();
  expect(await screen.findByText('工单已在技术团队。')).toHaveClass('ant-form-item-explain-error');
});

async function lastTransfer(
  requests: readonly { readonly name: string; readonly variables: unknown; readonly idempotencyKey: string | null }[],
) {
  await screen.findByText('已转派');
  return requests.filter(({ name }) => name === 'TicketTransfer').at(-1);
}

beforeEach(() => sessionStorage.clear());
