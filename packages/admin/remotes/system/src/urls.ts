/** Paths start after `/admin`. */
const BASE = '/system';

export const urls = {
  system: (): string => BASE,
  settings: (group?: string): string => (group === undefined ? `${BASE}/settings` : `${BASE}/settings?group=${group}`),
  playbooks: (code?: string): string => (code === undefined ? `${BASE}/playbooks` : `${BASE}/playbooks?playbook=${code}`),
  monitor: (): string => `${BASE}/monitor`,
  deadLetters: (name?: string): string =>
    name === undefined ? `${BASE}/dead-letters` : `${BASE}/dead-letters?name=${encodeURIComponent(name)}`,
  announcements: (): string => `${BASE}/announcements`,
};
