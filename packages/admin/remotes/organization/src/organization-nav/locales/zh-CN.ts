export const nav = {
  label: '组织',
  departments: '部门',
  people: '人员',
  positions: '岗位',
  roles: '角色',
  seats: '坐席',
  explain: '权限解释',
  daily: '每日自查',
  documents: '内部文件',
};
