import type { WordListsTexts } from './zh-CN.js';

export const wordLists: WordListsTexts = {
  title: 'Word lists',
  total: '{{count}} words',
  search: 'Search words',
  none: 'No words yet',
  add: 'New word',
  more: 'More',
  saved: 'Saved.',
  color: 'Colour',
  colors: { GRAY: 'Gray', RED: 'Red', ORANGE: 'Orange', YELLOW: 'Yellow', GREEN: 'Green', CYAN: 'Cyan', BLUE: 'Blue', PURPLE: 'Purple' },
  priority: 'Priority of tickets',
  priorityHint: 'With which a ticket begins when nobody chooses another; normal when empty.',
  begins: 'tickets begin as {{priority}}',
  lead: 'Lead of the company',
  leadHint:
    'Customers who came this way belong to the company: nobody takes them on alone, whoever may hand customers over says who looks after them.',
  points: 'Points it costs',
  tiers: 'Tiers it is for',
  tiersHint: 'All when empty',
  costs: '{{points}} points',
  gives: 'What it gives',
  giveOf: 'Benefit {{number}}: {{language}}',
  giveRemove: 'Remove benefit {{number}}',
  giveAdd: 'Add a benefit',
};
