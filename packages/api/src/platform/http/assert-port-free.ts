import { createServer } from 'node:net';

/**
 * Fails as `listen` would, before anything else is done: who starts a second server should not wait for a database first.
 * Somebody may still take the port in between; then `listen` says so.
 */
export async function assertPortFree(host: string, port: number): Promise<void> {
  if (port === 0) return;
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject);
    probe.listen({ host, port }, resolve);
  });
  await new Promise((resolve) => probe.close(resolve));
}
