/** What is said of how files of customers are kept. */
export const upkeepWords = {
  upkeep: {
    title: 'File complete',
    score: 'How complete the file is',
    review: 'Review',
    reviewTitle: 'Review of the file',
    reviewed: 'Review recorded',
    due: 'Review due',
    last: 'Last review',
    note: 'Findings',
    overdue: 'was due {{date}}',
    missing: 'Missing: {{names}}',
    whole: 'Everything asked for is there.',
    hidden: 'Something you do not see is missing.',
    next: 'Next review on',
    nextHint: 'Left empty: after the usual interval.',
    filter: 'File',
    column: 'File',
    looks: { incomplete: 'File incomplete', overdue: 'Review overdue', by_score: 'By completeness', by_due: 'By review date' },
  },
};
