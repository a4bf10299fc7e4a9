import { expect, test } from '@jest/globals';
import type { TicketTypeRow } from '../workflow.rules.js';
import { planTicketType } from './ticket-type-set.rules.js';

const row = (code: string, isArchived = false): TicketTypeRow => ({
  id: code,
  version: 1,
  code,
  names: { 'zh-CN': code },
  workflow: 'plain',
  certificates: ['electrician'],
  closing: ['review'],
  forms: ['intake'],
  screens: null,
  isArchived,
  sortOrder: 0,
});
const names = { 'zh-CN': '维修' };
const facts = (...types: TicketTypeRow[]) => ({
  book: { types, workflows: ['plain', 'field'], schemes: [] },
  certificates: new Set(['electrician']),
  forms: new Set(['intake']),
});

test.each([
  [
    'a new one',
    { code: 'repair', names, workflow: 'field' },
    { names, workflow: 'field', certificates: [], closing: [], forms: [], screens: null, isArchived: false },
  ],
  [
    'one that is there, and what is left out stays',
    { code: 'inquiry', names, workflow: 'plain' },
    { names, workflow: 'plain', certificates: ['electrician'], closing: ['review'], forms: ['intake'], screens: null, isArchived: false },
  ],
  ['a workflow that is not there', { code: 'repair', names, workflow: 'none' }, 'NOT_FOUND workflow'],
  ['a certificate nobody knows', { code: 'repair', names, workflow: 'plain', certificates: ['pilot'] }, 'TERM_UNKNOWN certificates'],
  ['a form that is not there', { code: 'repair', names, workflow: 'plain', forms: ['none'] }, 'NOT_FOUND forms'],
  ['the last one taken out of use', { code: 'inquiry', names, workflow: 'plain', isArchived: true }, 'LAST_TYPE isArchived'],
])('TKT-02: a ticket type is set: %s', (_, wish, expected) => {
  const decision = planTicketType(facts(row('inquiry'), row('old', true)), wish);
  const said = decision.allowed ? decision.plan : [decision.refusal.code, ...(decision.refusal.field ?? [])].join(' ');
  expect(said).toEqual(expected);
});
