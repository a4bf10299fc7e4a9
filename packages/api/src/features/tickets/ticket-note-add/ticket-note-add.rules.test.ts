import { describe, expect, test } from '@jest/globals';
import { settingFor, ticketWith } from '../../../testing/rule-setting.js';
import { type Note, planTicketNoteAdd } from './ticket-note-add.rules.js';

const now = new Date('2026-03-01T08:00:00Z');
const ann = settingFor({ own: ['ticket:note'] });
const note = (wish: Partial<Note>): Note => ({ messageId: 'msg', audience: 'customer', channel: 'phone', isOutcome: false, now, ...wish });
const solved = ticketWith({ stateId: 'complaint.SOLVED', stateCategory: 'solved' });

describe('telling the outcome (TKT-34)', () => {
  test('brings the ticket to "fed back" and makes closing possible', () => {
    expect(planTicketNoteAdd(ann, solved, note({ isOutcome: true }))).toEqual({
      allowed: true,
      plan: {
        type: 'message.outbound_public',
        changes: { stateId: 'complaint.FED_BACK', stateCategory: 'solved', phase: 1, outcomeToldAt: now },
        details: { messageId: 'msg', audience: 'customer', messageChannel: 'phone', isOutcome: true },
      },
    });
  });

  test.each([
    ['before it is solved there is none', ticketWith({}), note({ isOutcome: true }), 'OUTCOME_TOO_EARLY'],
    [
      'once it is closed it was told',
      ticketWith({ stateId: 'complaint.CLOSED', stateCategory: 'closed' }),
      note({ isOutcome: true }),
      'OUTCOME_TOO_EARLY',
    ],
    ['colleagues are not the customer', solved, note({ audience: 'internal', isOutcome: true }), 'INVALID'],
  ])('%s', (_, ticket, wish, code) => {
    expect(planTicketNoteAdd(ann, ticket, wish)).toMatchObject({ allowed: false, refusal: { code, field: ['isOutcome'] } });
  });
});

test('a message to the customer says by which way; the state stays (TKT-30)', () => {
  expect(planTicketNoteAdd(ann, ticketWith({}), note({ channel: 'sms' }))).toMatchObject({
    plan: { type: 'message.outbound_public', changes: {}, details: { messageChannel: 'sms', isOutcome: false } },
  });
});

test('a note for colleagues says nothing about a channel', () => {
  expect(planTicketNoteAdd(ann, ticketWith({}), note({ audience: 'internal' }))).toMatchObject({
    plan: { type: 'message.internal_note', details: { messageId: 'msg', audience: 'internal' } },
  });
});
