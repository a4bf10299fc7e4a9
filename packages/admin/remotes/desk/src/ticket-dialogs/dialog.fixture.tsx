import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen } from '@testing-library/react';
import { MESSAGES, ticketOf } from '../desk.fixture.js';
import { TicketDialogs } from './TicketDialogs.js';

interface Asked {
  /** What `?dialog=` says. */
  readonly dialog: string;
  readonly mutation: string;
  readonly answer: unknown;
  readonly ticket?: unknown;
  /** What else it asks for. */
  readonly more?: Readonly<Record<string, () => unknown>>;
}

/** Opens the dialog of a verb by its address; its mutation gets the answer. */
export async function openDialog({ dialog, mutation, answer, ticket = ticketOf('tkt_1'), more = {} }: Asked) {
  return renderRemote(<TicketDialogs ticketId="tkt_1" />, {
    path: `/desk/tickets/tkt_1?dialog=${dialog}`,
    messages: MESSAGES,
    resolvers: { ticket: () => ticket, [mutation]: () => (typeof answer === 'function' ? answer() : answer), ...more },
  });
}

export async function write(name: string, text: string): Promise<void> {
  fireEvent.change(await screen.findByRole('textbox', { name }), { target: { value: text } });
}

/** ⌘Enter from wherever the focus is in the dialog. */
export async function send(): Promise<void> {
  const dialog = await screen.findByRole('dialog');
  await act(async () => void fireEvent.keyDown(dialog, { key: 'Enter', ctrlKey: true }));
}

export const DONE = { ticket: ticketOf('tkt_1'), userErrors: [] };
