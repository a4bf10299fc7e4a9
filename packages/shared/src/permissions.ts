/** Every right the product knows, `noun:verb`. The one place to add one; roles are data that grant them (ROL-05). */
export const PERMISSIONS = [
  'setting:read',
  'setting:update',
  'department:read',
  'department:create',
  'department:move',
  'person:read',
  'person:create',
  'role:read',
  'session:revoke',
  'api-token:manage',
  'customer:read',
  'customer:create',
  'customer:reveal',
  'customer:export',
  'disclosure:read',
  'disclosure:consent',
  'disclosure:record',
  'ticket:read',
  'ticket:create',
  'ticket:accept',
  'ticket:transfer',
  'ticket:return',
  'ticket:note',
  'ticket:transition',
  'ticket:resolve',
  'ticket:reopen',
  'ticket:close',
  'ticket:export',
  'kpi:read',
  'audit:read',
  'audit:export',
  'audit:verify',
  'access-log:read',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** How far a granted permission reaches, widest last (DEP-25). */
export const DATA_SCOPES = ['own', 'participated', 'department', 'departmentTree', 'all'] as const;
export type DataScope = (typeof DATA_SCOPES)[number];
