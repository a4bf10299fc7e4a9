/** Paths start after `/admin`. */
const BASE = '/system';

export const urls = {
  system: (): string => BASE,
  settings: (group?: string): string => (group === undefined ? `${BASE}/settings` : `${BASE}/settings?group=${group}`),
  playbooks: (code?: string): string => (code === undefined ? `${BASE}/playbooks` : `${BASE}/playbooks?playbook=${code}`),
};
