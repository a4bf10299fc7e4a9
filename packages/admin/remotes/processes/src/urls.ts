const BASE = '/processes';

export const urls = {
  types: (): string => BASE,
  workflows: (): string => `${BASE}/workflows`,
  workflow: (code: string): string => `${BASE}/workflows/${code}`,
};
