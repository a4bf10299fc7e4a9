import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { CUSTOMER, connectionOf, MESSAGES, no, REFUSAL } from '../desk.fixture.js';
import { CustomerRecords } from './CustomerRecords.js';

const yes = { allowed: true, code: null, reason: null };
const SERVED = { code: 'served', name: '已满足' };
const KIND = {
  id: 'rkd_1',
  code: 'need',
  name: '客户需求',
  guidance: '记下客户要什么',
  endings: [SERVED],
  dueDays: 7,
  repeatDays: null,
  isArchived: false,
};
const field = (code: string, name: string, isRequired = false) => ({
  ...{ code, name, type: 'TEXT', guidance: null, isRequired, isArchived: false, maxLength: 60, unit: null, options: [] },
  ...{ shownWhen: null, requiredWhen: null },
});
const FIELDS = [field('what', '需求内容', true), field('performance', '性能要求')];
const RECORD = {
  ...{ id: 'crc_1', version: 3, kind: KIND, onDay: '2026-11-01', dueOn: '2026-11-08', isOpen: true, isOverdue: true },
  ...{ holder: { id: 'per_1', name: '张敏' }, ending: null, endedOn: null, endingNote: null, voidReason: null, recordedBy: null },
  values: [{ field: FIELDS[0], isRequired: true, values: ['静音'], text: '静音' }],
};
const done = () => ({ record: { ...RECORD, version: 4 }, userErrors: [] });

async function open(keep: object = yes, resolvers: Readonly<Record<string, () => object>> = {}) {
  const { requests } = await renderRemote(<CustomerRecords customerId="cus_1" />, {
    path: '/desk/customers/cus_1',
    messages: MESSAGES,
    viewer: { permissions: ['customer:read', 'customer:update'] },
    resolvers: {
      customer: () => ({ ...CUSTOMER, recordKinds: [{ kind: KIND, fields: FIELDS, keep }], records: () => connectionOf([RECORD]) }),
      customerRecordAdd: done,
      customerRecordChange: done,
      customerRecordEnd: done,
      people: () => connectionOf([]),
      ...resolvers,
    },
  });
  await screen.findByText('需求内容：静音');
  return (name: string) => requests.filter((one) => one.name === name).map(({ variables }) => variables);
}
const press = (name: string | RegExp) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const choose = async (name: string) => act(async () => void fireEvent.click(await screen.findByRole('menuitem', { name })));

describe('CUS-09: records of a customer', () => {
  it('say what they hold, that they are late, and who sees to them', async () => {
    await open();
    expect(screen.getByRole('listitem')).toHaveTextContent(/客户需求2026-11-08 已过期.*静音.*2026-11-01 · 张敏经手/);
  });

  it('are added by what their form asks, all of it', async () => {
    const sent = await open();
    await press('登记记录');
    await choose('客户需求');
    fireEvent.change(await screen.findByRole('textbox', { name: '需求内容' }), { target: { value: '省电' } });
    await press(/保\s?存/);
    await waitFor(() => expect(sent('CustomerRecordAdd')).toHaveLength(1));
    const fields = [
      { field: 'what', values: ['省电'] },
      { field: 'performance', values: [] },
    ];
    expect(sent('CustomerRecordAdd')[0]).toEqual({
      input: { customerId: 'cus_1', kind: 'need', onDay: null, dueOn: null, holderId: null, fields },
    });
  });

  it('say beside the field what is wrong, and keep the draft', async () => {
    const userErrors = [REFUSAL('TOO_LONG', '最多 60 字。', ['fields', '0', 'values'])];
    await open(yes, { customerRecordChange: () => ({ record: null, userErrors }) });
    await press('客户需求的更多操作');
    await choose('修改…');
    expect(await screen.findByRole('textbox', { name: '需求内容' })).toHaveValue('静音');
    await press(/保\s?存/);
    expect(await screen.findByText('最多 60 字。')).toHaveClass('ant-form-item-explain-error');
  });

  it('end as their kind says, with what came of it', async () => {
    const sent = await open();
    await press(/^结\s?束$/);
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.change(dialog.getByRole('textbox', { name: '结果' }), { target: { value: '已换静音款' } });
    await act(async () => void fireEvent.click(dialog.getByRole('button', { name: /结\s?束/ })));
    await waitFor(() => expect(sent('CustomerRecordEnd')).toHaveLength(1));
    const input = { customerId: 'cus_1', recordId: 'crc_1', version: 3, ending: 'served', note: '已换静音款' };
    expect(sent('CustomerRecordEnd')[0]).toEqual({ input });
  });

  it('are not touched by whoever may not keep their kind', async () => {
    await open(no('这类记录由其他角色登记。'));
    expect(screen.queryByRole('button', { name: /结\s?束/ })).toBeNull();
    await press('登记记录');
    expect(await screen.findByRole('menuitem', { name: '客户需求' })).toHaveAttribute('aria-disabled', 'true');
  });
});
