import { gql, type TypedDocumentNode } from '@apollo/client';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { Button, Form, Input } from './antd.js';
import { renderRemote } from './testing.js';
import { CommandAlert } from './ui/CommandAlert.js';
import { useCommand } from './useCommand.js';

interface UserErrors {
  userErrors: { code: string; field: string[] | null; message: string }[];
}
type Transferred = { ticketTransfer: UserErrors & { ticket: { id: string; version: number } | null } };
type TransferInput = { ticketId: string; version: number; departmentId: string; reason: string };

const TRANSFER: TypedDocumentNode<Transferred, { input: TransferInput }> = gql`
  mutation TicketTransfer($input: TicketTransferInput!) {
    ticketTransfer(input: $input) {
      ticket { id version }
      userErrors { code field message }
    }
  }
`;

const CONFLICT = { __typename: 'UserError', code: 'CONFLICT', field: null, message: '其他人刚刚做了修改', params: [] };
const REQUIRED = { __typename: 'UserError', code: 'REQUIRED', field: ['input', 'reason'], message: '此项必填。', params: [] };

function TransferForm({ onDone, reload }: { readonly onDone: (id?: string) => void; readonly reload?: () => Promise<void> }) {
  const [form] = Form.useForm<{ reason: string }>();
  const command = useCommand(TRANSFER, { form, success: '已转派', reload, onDone: ({ ticket }) => onDone(ticket?.id) });
  return (
    <Form form={form} onFinish={({ reason }) => command.run({ input: { ticketId: 'tkt_1', version: 3, departmentId: 'dep_1', reason } })}>
      <CommandAlert command={command} />
      <Form.Item name="reason" label="原因">
        <Input />
      </Form.Item>
      <Button htmlType="submit" loading={command.running}>
        提交
      </Button>
    </Form>
  );
}

const answer = (errors: unknown[]) => ({
  __typename: 'TicketTransferPayload',
  ticket: errors.length > 0 ? null : { __typename: 'Ticket', id: 'tkt_1', version: 4 },
  userErrors: errors,
});

async function submit(reason: string): Promise<void> {
  fireEvent.change(screen.getByLabelText('原因'), { target: { value: reason } });
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: '提交' })));
}

describe('useCommand', () => {
  it('sends the draft with an idempotency key, says so, and hands over the payload', async () => {
    const onDone = jest.fn();
    const { requests } = await renderRemote(<TransferForm onDone={onDone} />, { resolvers: { ticketTransfer: () => answer([]) } });
    await submit('缺照片');
    await waitFor(() => expect(onDone).toHaveBeenCalledWith('tkt_1'));
    expect(await screen.findByText('已转派')).toBeInTheDocument();
    expect(requests[0]?.idempotencyKey).toMatch(/^[0-9a-f]{32}$/);
  });

  it('keeps the draft on a conflict, offers what changed, and goes on from there', async () => {
    const reload = jest.fn(async () => undefined);
    const onDone = jest.fn();
    let errors: unknown[] = [CONFLICT];
    await renderRemote(<TransferForm onDone={onDone} reload={reload} />, { resolvers: { ticketTransfer: () => answer(errors) } });
    await submit('缺照片');
    expect(await screen.findByText('其他人刚刚做了修改')).toBeInTheDocument();
    expect(screen.getByLabelText('原因')).toHaveValue('缺照片');
    expect(onDone).not.toHaveBeenCalled();
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: '查看最新内容' })));
    expect(reload).toHaveBeenCalledTimes(1);
    expect(screen.queryByText('其他人刚刚做了修改')).not.toBeInTheDocument();
    errors = [];
    await submit('缺照片');
    await waitFor(() => expect(onDone).toHaveBeenCalled());
  });

  it('puts a field’s refusal under its field', async () => {
    await renderRemote(<TransferForm onDone={jest.fn()} />, { resolvers: { ticketTransfer: () => answer([REQUIRED]) } });
    await submit(' ');
    expect(await screen.findByText('此项必填。')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '查看最新内容' })).not.toBeInTheDocument();
  });

  it('uses the same key for the same draft and another for a changed one', async () => {
    const { requests } = await renderRemote(<TransferForm onDone={jest.fn()} />, {
      resolvers: { ticketTransfer: () => answer([CONFLICT]) },
    });
    await submit('一');
    await submit('一');
    await submit('二');
    const [first, second, third] = requests.map(({ idempotencyKey }) => idempotencyKey);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });
});
