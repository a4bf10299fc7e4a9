const BASE = '/processes';

export const urls = {
  types: (): string => BASE,
};
