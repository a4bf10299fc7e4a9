import type { ViewAsWords } from './zh-CN.js';

export const viewAs: ViewAsWords = {
  start: 'Look as this person',
  confirm: 'Start',
  hint: 'Read-only: nothing can be changed. Beginning and end are logged.',
  reason: 'Reason',
};
