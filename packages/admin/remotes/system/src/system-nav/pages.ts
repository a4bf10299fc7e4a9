import type { Permission } from '@shouwen/shared';

/** One page of this remote: its path below `/system`, which is also its name under `nav` in the catalogues, and who may open it. */
export interface SystemPage {
  readonly path: string;
  readonly permission: Permission;
}

/** Every page, in the order of the navigation. What each shows is in `remote.tsx`. */
export const PAGES = [
  { path: 'setup', permission: 'setting:read' },
  { path: 'settings', permission: 'setting:read' },
  { path: 'playbooks', permission: 'playbook:read' },
  { path: 'identity-providers', permission: 'identity-provider:manage' },
  { path: 'monitor', permission: 'system:read' },
  { path: 'dead-letters', permission: 'system:read' },
  { path: 'notifications', permission: 'setting:read' },
  { path: 'mail', permission: 'setting:update' },
  { path: 'announcements', permission: 'announcement:manage' },
  { path: 'audit', permission: 'audit:read' },
  { path: 'access-log', permission: 'access-log:read' },
  { path: 'retention', permission: 'customer:erase' },
] as const satisfies readonly SystemPage[];

export type PagePath = (typeof PAGES)[number]['path'];
