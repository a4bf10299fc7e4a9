import { defineRemote } from '@shouwen/admin-vite';

export default defineRemote('processes');
