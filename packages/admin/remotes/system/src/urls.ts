/** Paths start after `/admin`. */
const BASE = '/system';

export const urls = {
  system: (): string => BASE,
  setup: (): string => `${BASE}/setup`,
  settings: (group?: string): string => (group === undefined ? `${BASE}/settings` : `${BASE}/settings?group=${group}`),
  playbooks: (code?: string): string => (code === undefined ? `${BASE}/playbooks` : `${BASE}/playbooks?playbook=${code}`),
  monitor: (): string => `${BASE}/monitor`,
  deadLetters: (name?: string): string =>
    name === undefined ? `${BASE}/dead-letters` : `${BASE}/dead-letters?name=${encodeURIComponent(name)}`,
  audit: (filter: Readonly<Record<string, string | undefined>> = {}): string => {
    const given = Object.entries(filter).flatMap(([name, value]) => (value ? [[name, value]] : []));
    return `${BASE}/audit${given.length > 0 ? `?${new URLSearchParams(given)}` : ''}`;
  },
  accessLog: (customerId: string): string => `${BASE}/access-log?customer=${encodeURIComponent(customerId)}`,
  announcements: (): string => `${BASE}/announcements`,
  /** Pages of other remotes: addresses are what remotes know of each other. */
  departments: (): string => '/organization',
  people: (): string => '/organization/people',
  figures: (): string => '/insight',
  ticketCreate: (): string => '/desk/new',
};
