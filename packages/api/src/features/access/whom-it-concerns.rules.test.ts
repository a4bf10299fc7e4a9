import { describe, expect, it } from '@jest/globals';
import { concerns, whomItConcerns } from './whom-it-concerns.rules.js';

const actor = { sessionId: 'ses_1', tokenId: null, personId: 'per_1' };

describe('an event', () => {
  it.each([
    ['session.ended', 'session', 'ses_1', true],
    ['session.ended', 'session', 'ses_2', false],
    ['session.started', 'session', 'ses_1', null],
    ['api_token.revoked', 'api_token', 'tok_1', false],
    ['person.created', 'person', 'per_2', null],
    ['person.language_changed', 'person', 'per_1', true],
    ['person.language_changed', 'person', 'per_2', false],
    ['department.moved', 'department', 'dep_1', true],
    ['ticket.created', 'ticket', 'tkt_1', null],
  ] as const)('%s of %s %s makes a caller be looked up again: %s (ROL-02)', (type, subjectType, subjectId, expected) => {
    const concerned = whomItConcerns({ type, subjectType, subjectId });
    expect(concerned && concerns(concerned, actor)).toBe(expected);
  });
});
