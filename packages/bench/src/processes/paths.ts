import { fileURLToPath } from 'node:url';

/** The product as it is deployed. */
export const PRODUCT = fileURLToPath(new URL('../../../api/dist/main.js', import.meta.url));
export const LIMIT = fileURLToPath(new URL('../limit/server.js', import.meta.url));
export const REPORT = fileURLToPath(new URL('../../report', import.meta.url));
