import { readFileSync } from 'node:fs';

/** The version of this package, as its package.json says: two folders up both from the source and from what is built of it. */
export const SHOUWEN_VERSION: string = String(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version);
