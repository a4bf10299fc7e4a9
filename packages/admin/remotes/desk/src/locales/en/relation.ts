import type { DeskMessages } from '../zh-CN/index.js';

export const relationWords: Pick<DeskMessages, 'reasonOptional' | 'link' | 'unlink' | 'ticketMerge' | 'unmerge' | 'split' | 'relation'> = {
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
};
