import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, screen } from '@testing-library/react';
import { MESSAGES } from '../desk.fixture.js';
import { Attendees } from './Attendees.js';

// The page of this test is not on any screen; the one it stands for is.
beforeAll(() => void Object.defineProperty(document, 'hidden', { value: false, configurable: true }));

test('says that one is here, shows who else is and who writes, and says when one goes', async () => {
  const heard: object[] = [];
  const attendees = [
    { personId: 'per_1', name: '陈思敏', isWriting: true },
    { personId: 'per_2', name: '周启明', isWriting: false },
  ];
  const { unmount } = await renderRemote(<Attendees ticketId="tkt_1" />, {
    messages: MESSAGES,
    resolvers: {
      ticketAttend: ({ input }: { input: object }) => {
        heard.push(input);
        return { ticket: { id: 'tkt_1', attendees }, userErrors: [] };
      },
    },
  });
  expect(await screen.findByText('陈思敏正在写，周启明正在看')).toBeInTheDocument();
  await act(async () => unmount());
  expect(heard).toEqual([
    { ticketId: 'tkt_1', isWriting: false, isLeaving: false },
    { ticketId: 'tkt_1', isWriting: false, isLeaving: true },
  ]);
});
