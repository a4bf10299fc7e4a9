import { fileURLToPath } from 'node:url';
import { defineShell } from '@shouwen/admin-vite';

export default defineShell({ vendorDist: fileURLToPath(new URL('../vendor/dist', import.meta.url)) });
