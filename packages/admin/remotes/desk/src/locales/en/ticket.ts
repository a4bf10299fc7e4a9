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
  | 'timeline'
  | 'told'
  | 'change'
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
    accept: 'Take',
    transfer: 'Transfer',
    return: 'Return',
    resolve: 'Resolve',
    close: 'Close',
    reopen: 'Reopen',
    assign: 'Assign',
    edit: 'Edit facts',
    fill: 'Fill in',
    void: 'Void',
    link: 'Link',
    split: 'Split',
    merge: 'Merge',
    unmerge: 'Undo the merge',
    state: 'State',
    more: 'More',
  },
  dialog: { changed: 'While you were writing, the ticket changed:', draftKept: 'What you typed is still here.', goOn: 'Understood, go on' },
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
  timeline: {
    fact: '{{label}}: {{text}}',
    note: 'Internal note',
    unseen: 'Hidden from the customer',
    outcome: 'Outcome',
    earlier: 'Load earlier entries',
    newBelow: 'New below',
  },
  told: {
    created: '{{actor}} was asked first and registered the ticket',
    createdTo: '{{actor}} was asked first, registered the ticket and sent it to {{place}}',
    accepted: '{{actor}} took the ticket',
    assigned: '{{actor}} transferred it: {{from}} → {{place}}',
    returned: '{{actor}} returned it: {{from}} → {{place}}',
    state_changed: '{{actor}} changed the state: {{fromState}} → {{toState}}',
    solved: '{{actor}} solved the ticket',
    reopened: '{{actor}} reopened the ticket',
    closed: '{{actor}} closed the ticket',
    edited: '{{actor}} changed {{changes}}',
    filled: '{{actor}} filled in the ticket',
    voided: '{{actor}} voided the ticket',
    linked: '{{actor}} linked {{other}} ({{relation}})',
    unlinked: '{{actor}} took back the link to {{other}}',
    merged: '{{actor}} merged the ticket into {{other}}',
    absorbed: '{{actor}} merged {{other}} into this ticket',
    unmerged: '{{actor}} undid the merge into {{other}}',
    released: '{{actor}} undid the merge of {{other}}',
    split: '{{actor}} split off {{other}}',
    product_set: '{{actor}} changed the product it is about',
    file_removed: '{{actor}} removed a file',
    note: '{{actor}} added an internal note',
    message: '{{actor}} wrote to the customer',
    other: '{{actor}} changed the ticket',
  },
  change: {
    join: '; ',
    fromTo: '{{field}}: {{from}} → {{to}}',
    none: 'none',
    was: 'It was: {{text}}',
    field: {
      PRIORITY: 'priority',
      TYPE: 'type',
      CATEGORY: 'category',
      SUBJECT: 'subject',
      DESCRIPTION: 'description',
      CONTACTNAME: 'contact',
    },
  },
  owner: { title: 'First responsibility', since: 'since {{time}}, to the end', me: 'you', next: 'next', open: 'not yet' },
  duty: { answer: 'First answer', solve: 'Solve', tell: 'Tell the outcome', close: 'Close' },
  ledger: {
    title: 'Ledger of hands',
    summary: 'Hands: {{hops}} · returned: {{returns}}',
    partial: 'Only the last 100 entries.',
    hand: 'Hand',
    sent: 'Sent',
    accepted: 'Taken',
    left: 'Left',
    time: 'Time',
    total: 'Total (elapsed time)',
    end: { transferred: 'moved', returned: 'returned', solved: 'solved', closed: 'ended', current: 'working', waiting: 'not taken' },
  },
};
