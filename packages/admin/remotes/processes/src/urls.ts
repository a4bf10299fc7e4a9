const BASE = '/processes';

export const urls = {
  types: (): string => BASE,
  categories: (): string => `${BASE}/categories`,
  forms: (): string => `${BASE}/forms`,
  levels: (): string => `${BASE}/service-levels`,
  routing: (): string => `${BASE}/routing`,
  automation: (): string => `${BASE}/automation`,
  priorities: (): string => `${BASE}/priorities`,
  workflows: (): string => `${BASE}/workflows`,
  ticket: (id: string): string => `/desk/tickets/${encodeURIComponent(id)}`,
  workflow: (code: string): string => `${BASE}/workflows/${code}`,
};
