import { act, fireEvent, screen } from '@testing-library/react';
import { connectionOf, REFUSAL, ticketOf } from '../desk.fixture.js';
import { openDialog, send } from '../ticket-dialogs/dialog.fixture.js';

const TYPE = { __typename: 'TicketType', id: 'tty_repair', code: 'repair', name: '维修', forms: ['visit'] };
const STAGE = {
  ...{ __typename: 'CategoryScheme', id: 'csm_1', code: 'stage', name: '服务阶段', isMain: false, holdsSeveral: false },
  ...{ checklist: null, ticketTypes: [], requiredFor: [] },
};
const AFTER = {
  ...{ __typename: 'Category', id: 'cat_after', code: 'after', form: null, parent: null, path: ['售后'], ticketTypes: [TYPE] },
  ...{ isArchived: false, department: null },
};
const field = (code: string, name: string, more: object = {}) => ({
  ...{ __typename: 'FormField', code, name, type: 'TEXT', groupName: null, guidance: null, isRequired: false, isArchived: false },
  ...{ unit: null, maxLength: 50, options: [], shownWhen: null, requiredWhen: null, ...more },
});
const clauses = [{ __typename: 'ConditionClause', fact: 'mark.stage', test: 'IS', values: ['after'] }];
const FORM = {
  ...{ __typename: 'Form', id: 'frm_1', code: 'visit', guidance: null },
  fields: [field('gate', '门禁'), field('bill', '发票号', { shownWhen: { __typename: 'Condition', match: 'ALL', clauses } })],
};
const TICKET = ticketOf('tkt_1', { type: { ...TYPE, states: [] }, forms: [FORM], form: [], facts: [] });

const open = (answer: unknown) =>
  openDialog({
    ...{ dialog: 'fill', mutation: 'ticketFill', ticket: TICKET, answer },
    more: {
      categorySchemes: () => connectionOf([STAGE]),
      categories: () => connectionOf([AFTER]),
      ticketTypes: () => connectionOf([TYPE]),
      forms: () => connectionOf([FORM]),
      nodes: () => [AFTER],
    },
  });

async function takesAfterSales(): Promise<void> {
  fireEvent.mouseDown(await screen.findByRole('combobox', { name: '服务阶段' }));
  await act(async () => void fireEvent.click(await screen.findByText('售后', { selector: '.ant-select-item-option-content' })));
}

test('TKT-63: what is asked follows a mark before it is saved', async () => {
  await open({ ticket: TICKET, userErrors: [] });
  expect(await screen.findByRole('textbox', { name: '门禁' })).toBeInTheDocument();
  expect(screen.queryByRole('textbox', { name: '发票号' })).not.toBeInTheDocument();
  await takesAfterSales();
  expect(await screen.findByRole('textbox', { name: '发票号' })).toBeInTheDocument();
});

test('TKT-63: a value that is refused says so at its field', async () => {
  await open({ ticket: null, userErrors: [REFUSAL('INVALID', '格式不对。', ['input', 'fields', '0', 'values'])] });
  fireEvent.change(await screen.findByRole('textbox', { name: '门禁' }), { target: { value: '东门' } });
  await send();
  const item = (await screen.findByText('格式不对。')).closest('.ant-form-item');
  expect(item).toHaveTextContent('门禁');
});
