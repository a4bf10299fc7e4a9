/** Every right the product knows, `noun:verb`. The one place to add one; roles are data that grant them (ROL-05). */
export const PERMISSIONS = [
  'setting:read',
  'setting:update',
  'playbook:read',
  'playbook:apply',
  'demo:remove',
  'department:read',
  'department:create',
  'department:update',
  'department:move',
  'department:archive',
  'department:import',
  'department:export',
  'person:read',
  'person:reveal',
  'person:create',
  'person:view-as',
  'person:update',
  'person:disable',
  'person:assess',
  'person:import',
  'person:export',
  'seat:read',
  'position:manage',
  'daily-check:tick',
  'daily-check:read',
  'role:read',
  'role:create',
  'role:edit',
  'role:publish',
  'role:assign',
  'permission:explain',
  'session:revoke',
  'api-token:manage',
  'sign-in:read',
  'sign-in:reset',
  'identity-provider:manage',
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
  'reply:manage',
  'kpi:read',
  'audit:read',
  'audit:export',
  'audit:verify',
  'audit:erase-texts',
  'access-log:read',
  'system:read',
  'dead-letter:manage',
  'announcement:manage',
  'maintenance:manage',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** How far a granted permission reaches; each includes the ones before it, but for the departments that were chosen (DEP-25). */
export const DATA_SCOPES = ['own', 'participated', 'department', 'departmentTree', 'chosen', 'all'] as const;
export type DataScope = (typeof DATA_SCOPES)[number];

/** Fields that not everybody who sees the record sees in full, `type.field` (SEC-12). The one place to add one. */
export const SENSITIVE_FIELDS = [
  'customer.phone',
  'customer.email',
  'customer.address',
  'customer.note',
  'person.email',
  'person.phone',
] as const;
export type SensitiveField = (typeof SENSITIVE_FIELDS)[number];

/** What a role does with a sensitive field, least first; a field that it does not name is masked. */
export const FIELD_LEVELS = ['mask', 'view', 'edit'] as const;
export type FieldLevel = (typeof FIELD_LEVELS)[number];
