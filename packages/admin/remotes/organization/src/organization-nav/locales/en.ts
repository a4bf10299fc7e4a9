export const nav = {
  label: 'Organization',
  departments: 'Departments',
  people: 'People',
  positions: 'Positions',
  roles: 'Roles',
  seats: 'Seats',
  explain: 'Why?',
  daily: 'Daily check',
  documents: 'Documents',
};
