import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineWorkspace } from '@shouwen/admin-vite';

const folder = fileURLToPath(new URL('../remotes/', import.meta.url));
const rows = readdirSync(folder).map((name) => [name, `${folder}${name}/src/remote.tsx`]);

export default defineWorkspace({
  root: fileURLToPath(new URL('.', import.meta.url)),
  remotes: Object.fromEntries(rows.filter(([, file]) => existsSync(file))),
  api: `http://127.0.0.1:${process.env.PORT ?? 4000}`,
});
