import type { DeskMessages } from '../zh-CN/index.js';

export const closingWords: Pick<DeskMessages, 'confirm' | 'proof' | 'review' | 'handling'> = {
  confirm: {
    title: 'What the customer says of the outcome',
    proof: 'How',
    satisfied: 'Satisfied?',
    yes: 'Satisfied',
    no: 'Not satisfied',
    returns: 'Not satisfied: the ticket goes back to work and is told again before it is closed.',
    signedBy: 'Signed by',
    signedHint: 'A name, or a photo of the signed sheet',
    body: 'What they said',
    submit: 'Record',
    submitNo: 'Record and return to work',
    done: 'Recorded',
  },
  proof: {
    CONFIRMATION: 'Confirmation',
    SIGNATURE: 'Signature',
    REVISIT: 'Revisit',
  },
  review: {
    title: 'Look through the record',
    hint: 'Once more before it is closed: words complete, category right, contacts logged.',
    contacts: 'Contacts',
    contactCount: '{{count}}',
    missing: 'missing',
    done: 'Reviewed',
  },
  handling: {
    title: 'How it is handled',
    document: 'Standard document',
    read: 'Read the standard document',
    gone: 'The document is gone, or you may not read it.',
  },
};
