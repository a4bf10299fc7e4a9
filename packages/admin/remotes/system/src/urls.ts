/** Paths start after `/admin`. */
const BASE = '/system';

type Asked = Readonly<Record<string, string | undefined>>;

/** What is asked for, as the end of an address. */
function asked(filter: Asked): string {
  const given = Object.entries(filter).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return given.length > 0 ? `?${new URLSearchParams(given)}` : '';
}

export const urls = {
  system: (): string => BASE,
  setup: (): string => `${BASE}/setup`,
  settings: (group?: string): string => (group === undefined ? `${BASE}/settings` : `${BASE}/settings?group=${group}`),
  playbooks: (code?: string): string => (code === undefined ? `${BASE}/playbooks` : `${BASE}/playbooks?playbook=${code}`),
  monitor: (): string => `${BASE}/monitor`,
  deadLetters: (name?: string): string =>
    name === undefined ? `${BASE}/dead-letters` : `${BASE}/dead-letters?name=${encodeURIComponent(name)}`,
  audit: (filter: Asked = {}): string => `${BASE}/audit${asked(filter)}`,
  accessLog: (filter: Asked = {}): string => `${BASE}/access-log${asked(filter)}`,
  announcements: (): string => `${BASE}/announcements`,
  /** Pages of other remotes: addresses are what remotes know of each other. */
  departments: (): string => '/organization',
  people: (): string => '/organization/people',
  figures: (): string => '/insight',
  ticket: (id: string): string => `/desk/tickets/${encodeURIComponent(id)}`,
  customer: (id: string): string => `/desk/customers/${encodeURIComponent(id)}`,
  person: (id: string): string => `/organization/people?record=${encodeURIComponent(id)}`,
  document: (id: string): string => `/organization/documents?document=${encodeURIComponent(id)}`,
  ticketCreate: (): string => '/desk/new',
};
