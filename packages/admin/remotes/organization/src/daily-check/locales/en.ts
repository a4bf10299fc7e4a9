export const daily = {
  title: 'Daily check',
  mine: 'My list of today',
  open: '{{count}} left to do',
  allDone: 'All done',
  none: 'Nothing to look over',
  noneHint: 'The points come with the playbook.',
  team: 'How people left their places',
  day: 'Day',
  done: 'Done',
  left: 'Left open',
  nothing: 'Nothing ticked',
  comma: ', ',
};
