export const nav = {
  label: '組織',
  departments: '部門',
  people: '人員',
  positions: '職位',
  roles: '角色',
  seats: '座席',
  explain: '權限解釋',
  daily: '每日自查',
  documents: '內部文件',
};
