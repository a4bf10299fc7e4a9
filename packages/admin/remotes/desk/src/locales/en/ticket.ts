import type { DeskMessages } from '../zh-CN/index.js';

export const ticketWords: Pick<
  DeskMessages,
  | 'ticket'
  | 'verb'
  | 'dialog'
  | 'accept'
  | 'transfer'
  | 'return'
  | 'transition'
  | 'resolve'
  | 'close'
  | 'reopen'
  | 'composer'
  | 'files'
  | 'assign'
  | 'edit'
  | 'fill'
  | 'void'
  | 'owner'
  | 'duty'
  | 'ledger'
> = {
  ticket: {
    type: 'Type',
    category: 'Category',
    priority: 'Priority',
    state: 'State',
    channel: 'Channel',
    customer: 'Customer',
    contact: 'Contact',
    owner: 'Responsible',
    fieldOpen: 'To be filled in',
    handling: 'Handled by',
    hops: 'Hands',
    cause: 'Cause',
    measure: 'Measure',
    createdAt: 'Registered',
    acceptedAt: 'Taken',
    solvedAt: 'Solved',
    outcomeToldAt: 'Customer told',
    closedAt: 'Closed',
    reopens: 'Reopened',
    notFound: 'This ticket was not found',
    notFoundHint: 'It may not exist, or you may not see it.',
    back: 'Back to the desk',
    next: 'Next ticket',
    previous: 'Previous ticket',
    panes: 'Which part to show',
    pane: { thread: 'History', facts: 'Facts', customer: 'Customer' },
  },
  verb: {
    macro: 'Apply macro',
    accept: 'Take',
    transfer: 'Transfer',
    return: 'Return',
    resolve: 'Resolve',
    close: 'Close',
    confirm: 'Customer’s word',
    review: 'Review',
    reopen: 'Reopen',
    assign: 'Assign',
    edit: 'Edit facts',
    fill: 'Fill in',
    void: 'Void',
    contact: 'Log a contact',
    promise: 'Promise',
    tag: 'Tags',
    link: 'Link',
    split: 'Split',
    merge: 'Merge',
    unmerge: 'Undo the merge',
    state: 'State',
    more: 'More',
    print: 'Print',
  },
  dialog: {
    changed: 'While you were writing, the ticket changed:',
    draftKept: 'What you typed is still here.',
    goOn: 'Understood, go on',
    sendAnyway: 'Send anyway',
  },
  accept: { done: 'Taken' },
  transfer: {
    title: 'Transfer ticket',
    hint: '{{owner}} stays first responsible; a transfer does not change that.',
    department: 'To department',
    person: 'To person',
    personHint: 'Left empty, the department decides who takes it',
    reason: 'Reason',
    done: 'Transferred',
  },
  return: {
    title: 'Return ticket',
    hint: 'The ticket goes back to where it came from; the ledger keeps the return.',
    reason: 'Reason',
    done: 'Returned',
  },
  transition: { title: 'Change state', to: 'Becomes', reason: 'Remark (optional)', done: 'State changed' },
  resolve: {
    title: 'Resolve ticket',
    hint: 'Then {{owner}}, who is first responsible, tells the customer; only after that can it be closed.',
    causeHint: 'What was wrong',
    measureHint: 'What was done, and with what result',
    done: 'Solved',
  },
  close: {
    title: 'Close ticket',
    told: 'The customer was told:',
    untold: 'The customer was not told yet; {{owner}} has to tell them first.',
    done: 'Closed',
  },
  reopen: { title: 'Reopen ticket', hint: 'The customer is not satisfied, or the problem came back.', reason: 'Reason', done: 'Reopened' },
  assign: { title: 'Assign to a person', person: 'Person', reason: 'Remark (optional)', done: 'Assigned' },
  fill: { title: 'Fill in the ticket', done: 'Saved' },
  edit: {
    title: 'Edit the facts of the ticket',
    submit: 'Save',
    typeHint: 'It then stands where the workflow of the new type has the same meaning.',
    reason: 'Reason (optional)',
    done: 'Changed',
  },
  void: {
    title: 'Void ticket',
    hint: 'There is no way back: it is not worked on any more and counts in no figure. For tests, mistakes and nuisance calls.',
    reason: 'Reason',
    done: 'Voided',
  },
  composer: {
    mention: 'Mention',
    nobody: 'No such colleague may see this ticket',
    CUSTOMER: 'Reply to customer',
    INTERNAL: 'Internal note',
    audience: 'Who reads it',
    to: '{{channel}} → {{name}}',
    unseen: 'Hidden from the customer',
    replyHint: 'Write to {{name}}',
    noteHint: 'For colleagues; the customer does not see it',
    isOutcome: 'This tells the outcome',
    kept: 'Draft kept',
    send: 'Send',
    save: 'Add note',
    refused: 'You may not write on this ticket.',
  },
  files: {
    attach: 'Attach files',
    attachHint: 'Attach files, or drop or paste them here',
    choose: 'Choose files',
    pending: 'Files to be sent',
    sending: 'Uploading {{name}}',
    lost: 'It did not get through; remove it and try again',
    drop: 'Do not send {{name}}',
    removed: 'removed',
    remove: 'Remove {{name}}',
    removeTitle: 'Remove file',
    removeHint: '“{{name}}” cannot be brought back. Its name, who removed it and why stay in the history.',
    removeReason: 'Reason',
    removeSubmit: 'Remove',
    removeDone: 'File removed',
  },
  owner: { me: 'you', open: 'not yet', done: 'done' },
  duty: {
    CONFIRMATION: 'Confirmation',
    SIGNATURE: 'Signature',
    REVISIT: 'Revisit',
    REVIEW: 'Review of the record',
  },
  ledger: {
    title: 'Ledger of hands',
    summary: 'Hands: {{hops}} · returned: {{returns}}',
    partial: 'Only the last 100 entries.',
    ...{ hand: 'Hand', sent: 'Sent', accepted: 'Taken', left: 'Left' },
    time: 'Time',
    total: 'Total (elapsed time)',
    end: { transferred: 'moved', returned: 'returned', solved: 'solved', closed: 'ended', current: 'working', waiting: 'not taken' },
  },
};
