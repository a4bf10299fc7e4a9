import type { DeskMessages } from '../zh-CN/index.js';

export const relationWords: Pick<
  DeskMessages,
  | 'reasonOptional'
  | 'link'
  | 'unlink'
  | 'ticketMerge'
  | 'unmerge'
  | 'split'
  | 'relation'
  | 'contactLog'
  | 'contactDirection'
  | 'contactResult'
  | 'tag'
  | 'watch'
> = {
  reasonOptional: 'Remark (optional)',
  link: { title: 'Link a ticket', relation: 'The other ticket is', other: 'Ticket', search: 'Number, subject, customer', done: 'Linked' },
  unlink: { label: 'Take back the link to {{number}}', done: 'Link taken back' },
  ticketMerge: {
    title: 'Merge ticket',
    hint: 'This ticket ends and goes on in the chosen one. Both numbers are found for good, what was said is read together. It can be undone.',
    into: 'Into',
    choose: 'Another ticket of the customer',
    none: 'The customer has no other ticket at work',
    banner: 'This ticket was merged into',
    done: 'Merged',
    from: 'from {{number}}',
  },
  unmerge: { title: 'Undo the merge', hint: 'The ticket is again what it was before, and goes on by itself.', done: 'Merge undone' },
  split: {
    title: 'Split ticket',
    hint: 'Another matter becomes a ticket of its own: the same customer, and {{owner}} stays first responsible.',
    isChild: 'A part of the work: this ticket waits until it is solved',
    done: 'Split into a new ticket',
  },
  relation: {
    title: 'Linked tickets',
    RELATED: 'Related',
    DUPLICATE_OF: 'Duplicate of',
    DUPLICATED_BY: 'Duplicated by',
    CAUSED_BY: 'Caused by',
    CAUSE_OF: 'Cause of',
    PARENT: 'Parent',
    CHILD: 'Child',
    SPLIT_FROM: 'Split from',
    SPLIT_INTO: 'Split into',
    MERGED_INTO: 'Merged into',
    MERGED_FROM: 'Merged from',
  },
  contactLog: {
    title: 'Log a contact with the customer',
    submit: 'Log',
    direction: 'Direction',
    result: 'Result',
    minutes: 'Minutes',
    body: 'What was said',
    nextStep: 'Next step',
    done: 'Logged',
  },
  contactDirection: { OUT: 'We sought the customer', IN: 'The customer sought us' },
  contactResult: { REACHED: 'Reached', NO_ANSWER: 'No answer', BUSY: 'Busy', LEFT_MESSAGE: 'Left a message', WRONG_NUMBER: 'Wrong number' },
  tag: { title: 'Tags of the ticket', tags: 'Tags', hint: 'Choose tags', done: 'Tags changed' },
  watch: {
    label: 'Watch this ticket',
    on: 'Watching',
    off: 'Watch',
    hint: 'You are told of everything that happens to it',
    who: 'Watching: {{names}}',
    began: 'You watch it now',
    ended: 'You watch it no more',
  },
};
