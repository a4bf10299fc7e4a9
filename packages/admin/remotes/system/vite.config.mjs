import { defineRemote } from '@shouwen/admin-vite';

export default defineRemote('system');
