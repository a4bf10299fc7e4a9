import type { TypesTexts } from './zh-CN.js';

export const types: TypesTexts & { readonly total_one: string; readonly asks_one: string } = {
  title: 'Ticket types',
  total: '{{count}} types',
  hint: 'Types are offered in this order when a ticket is registered. One that is out of use is no longer offered; its tickets go on.',
  add: 'New type',
  edit: 'Change {{name}}',
  saved: 'The type is saved.',
  workflow: 'Workflow',
  workflowHint: 'New tickets run by it; those under way stay in theirs.',
  certificates: 'Certificates',
  certificatesHint: 'Whoever works on such a ticket must hold them.',
  closing: 'Closing condition',
  closingHint: 'What is asked before one is closed, beside that the outcome was told.',
  closes: 'Closes with {{proofs}}',
  proof: {
    CONFIRMATION: 'customer’s confirmation',
    SIGNATURE: 'acceptance signature',
    REVISIT: 'completed revisit',
    REVIEW: 'review of the record',
  },
  runsBy: 'Workflow {{workflow}}',
  asks: '{{count}} certificates',
  total_one: '{{count}} type',
  asks_one: '{{count}} certificate',
};
