import { fireEvent, screen } from '@testing-library/react';
import { REFUSAL, ticketOf } from '../desk.fixture.js';
import { DONE, openDialog, send, write } from '../ticket-dialogs/dialog.fixture.js';

beforeEach(() => sessionStorage.clear());

const SOLVED = { __typename: 'TicketState', id: 'sta_s', code: 'SOLVED', name: '已解决', customerName: '已解决', category: 'SOLVED' };
const asked = (proof: string) =>
  ticketOf('tkt_1', { state: SOLVED, closing: [{ __typename: 'TicketClosingProof', proof, isThere: false }] });
const open = (proof: string, answer: unknown = DONE) =>
  openDialog({ dialog: 'confirm', mutation: 'ticketConfirm', answer, ticket: asked(proof) });

test('TKT-35: begins with what closing waits for', async () => {
  const { requests } = await open('REVISIT');
  await write('客户怎么说', '一周没有再出现');
  await send();
  expect(await screen.findByText('已记录')).toBeInTheDocument();
  const input = { proof: 'REVISIT', isSatisfied: true, channel: 'PHONE', body: '一周没有再出现', signedBy: null, fileIds: [] };
  expect(requests.find(({ name }) => name === 'TicketConfirm')?.variables).toEqual({ input: { ticketId: 'tkt_1', version: 5, ...input } });
});

test('TKT-35: a signature asks who signed, and says so when it is missing', async () => {
  const unsigned = { ticket: null, userErrors: [REFUSAL('REQUIRED', '请填写签字人。', ['signedBy'])] };
  await open('SIGNATURE', unsigned);
  expect(await screen.findByRole('textbox', { name: '签字人' })).toBeInTheDocument();
  await write('客户怎么说', '试机正常');
  await send();
  expect(await screen.findByText('请填写签字人。')).toBeInTheDocument();
});

test('TKT-33: says that the ticket goes back to work when they are not satisfied', async () => {
  const { requests } = await open('CONFIRMATION');
  fireEvent.mouseDown(await screen.findByRole('combobox', { name: '是否满意' }));
  fireEvent.click(await screen.findByText('不满意', { selector: '.ant-select-item-option-content' }));
  expect(await screen.findByText('不满意：工单退回办理，再次告知后才能关闭。')).toBeInTheDocument();
  await write('客户怎么说', '又不制冷了');
  await send();
  expect(requests.find(({ name }) => name === 'TicketConfirm')?.variables).toMatchObject({ input: { isSatisfied: false } });
});
