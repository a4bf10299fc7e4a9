import type { FastifyInstance } from 'fastify';

export interface HealthParts {
  isReady(): Promise<boolean>;
  isInMaintenance(): Promise<boolean>;
}

/**
 * `/healthz`: the process answers. `/readyz`: it can do its work; a load balancer sends nothing here while it says 503. During maintenance it
 * can: people read, and administrators must get in to end it.
 */
export function serveHealth(fastify: FastifyInstance, { isReady, isInMaintenance }: HealthParts): void {
  fastify.get('/healthz', (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }));
  fastify.get('/readyz', async (_request, reply) => {
    const ready = await isReady().catch(() => false);
    const isClosed = ready && (await isInMaintenance().catch(() => false));
    return reply
      .header('cache-control', 'no-store')
      .code(ready ? 200 : 503)
      .send({ status: ready ? 'ok' : 'unavailable', ...(isClosed && { maintenance: true }) });
  });
}
