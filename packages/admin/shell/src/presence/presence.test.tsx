import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { PresenceSwitch } from './PresenceSwitch.js';

const MESSAGES = { shell: { 'zh-CN': () => import('../locales/zh-CN.js').then((m) => m.messages) } };
const person = (presence: string) => ({ __typename: 'Person', id: 'per_lin', presence });

describe('the switch of presence in the head bar (ROL-03)', () => {
  it('says how I am seen, and sends and shows what I choose', async () => {
    const presenceSet = ({ input }: { input: { choice: string } }) => ({
      ...{ __typename: 'PresenceSetPayload', person: person(input.choice), userErrors: [] },
    });
    const viewer = () => ({ __typename: 'Viewer', person: person('ONLINE') });
    const { requests } = await renderRemote(<PresenceSwitch />, { messages: MESSAGES, resolvers: { viewer, presenceSet } });
    expect(await screen.findByRole('button', { name: '我的状态：在线' })).toBeInTheDocument();
    const choices = screen.getByRole('radiogroup', { name: '我的状态', hidden: true });
    await act(async () => void fireEvent.click(within(choices).getByText('小休')));
    expect(requests.find(({ name }) => name === 'PresenceSet')?.variables).toEqual({ input: { choice: 'BREAK' } });
    expect(await screen.findByRole('button', { name: '我的状态：小休' })).toBeInTheDocument();
  });

  it('stays away where nobody says what I am', async () => {
    await renderRemote(<PresenceSwitch />, { messages: MESSAGES, resolvers: { viewer: () => null } });
    expect(screen.queryByRole('button')).toBeNull();
  });
});
