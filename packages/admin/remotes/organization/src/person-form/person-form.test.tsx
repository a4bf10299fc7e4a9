import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { MESSAGES } from '../department-tree/organization.fixture.js';
import type { PersonDetails } from '../person-panel/PersonPanel.js';
import { PersonFormDialog } from './PersonFormDialog.js';

const YES = { __typename: 'Ability', allowed: true, reason: null };
const NO = { __typename: 'Ability', allowed: false, reason: '您的角色不能修改此项。' };

/** As far as the form reads somebody. */
const PERSON = {
  id: 'per_1',
  version: 3,
  account: 'chen',
  name: '陈思敏',
  email: 'c***@example.com',
  phone: '13900139000',
  position: '热线专员',
  employment: null,
  hiredOn: null,
  heldPosition: null,
  record: null,
  viewerCan: { update: YES, updateEmail: NO, updatePhone: YES },
} as unknown as PersonDetails;

test('ROL-05: a field that a role only shows is read-only, says so, and is not sent', async () => {
  const answer = { person: { id: 'per_1' }, userErrors: [] };
  const { requests } = await renderRemote(<PersonFormDialog person={PERSON} onDone={() => undefined} onClose={() => undefined} />, {
    messages: MESSAGES,
    resolvers: {
      positions: () => ({ nodes: [] }),
      staffTerms: () => ({ nodes: [] }),
      personUpdate: () => answer,
    },
  });
  const email = await screen.findByRole('textbox', { name: '邮箱' });
  expect(email).toHaveAttribute('readonly');
  expect(screen.getByText('您的角色不能修改此项。')).toBeInTheDocument();
  fireEvent.change(screen.getByRole('textbox', { name: '电话' }), { target: { value: '13900139001' } });
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: '保存' })));
  const sent = () => requests.filter(({ name }) => name === 'PersonUpdate').map(({ variables }) => variables);
  await waitFor(() => expect(sent()).toHaveLength(1));
  expect(sent()).toMatchObject([{ input: { personId: 'per_1', version: 3, phone: '13900139001' } }]);
  expect(sent()).not.toMatchObject([{ input: { email: expect.anything() } }]);
});
