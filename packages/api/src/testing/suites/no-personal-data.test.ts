import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { WebSocket } from 'ws';
import { required } from '../given.js';
import { Installation } from '../installation.js';
import { documentFor, rootFields, variablesOf } from '../schema-walk.js';
import { mutationOf } from '../ticket-desk.js';

/** Stands for whatever somebody's name, number, complaint or password may be. */
const MARKER = '孟姜女13800099777';
const PATIENCE = 60_000;

let installation: Installation;
beforeAll(async () => {
  installation = await Installation.open(1, { LOG_LEVEL: 'trace' });
}, PATIENCE);
afterAll(() => installation?.close());

/** Sends whatever it is and takes whatever comes back, but no failure of the server's own. */
async function send(body: string, headers: Record<string, string> = {}): Promise<void> {
  const { headers: signedIn } = installation.caller();
  const { address } = required(installation.servers[0], 'server');
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...signedIn, ...headers },
    body,
  });
  expect([response.status, await response.text()]).toEqual([expect.any(Number), expect.not.stringContaining('INTERNAL_SERVER_ERROR')]);
  expect(response.status).toBeLessThan(500);
}

const sendJson = (query: string, variables: object = {}) => send(JSON.stringify({ query, variables }));

it(
  'keeps what people send out of everything the process writes, whatever becomes of the request',
  async () => {
    const server = required(installation.servers[0], 'server');
    for (const field of rootFields().filter(({ kind }) => kind !== 'subscription')) {
      const names = field.args.map(({ name }) => name);
      const document = documentFor(field, undefined, names);
      const variables = variablesOf(field, MARKER);
      // As it may be; in an unknown part; as something of another kind altogether.
      await sendJson(document, variables);
      await sendJson(document, { ...variables, input: { ...Object(variables.input), [MARKER]: MARKER } });
      await sendJson(document, Object.fromEntries(names.map((name) => [name, { [MARKER]: MARKER }])));
    }
    await sendJson(mutationOf('ticketCreate'), {
      input: { ...installation.basis, subject: MARKER, description: MARKER, contactName: MARKER },
    });
    await sendJson(`{ ${MARKER} }`);
    await sendJson(`{ node(id: "${MARKER}") { id } # ${MARKER}\n}`);
    await sendJson(
      `mutation { sessionStart(input: { account: "${MARKER}", password: ${JSON.stringify(MARKER)} }) { userErrors { code } } }`,
    );
    await sendJson(`{ tickets(first: "${MARKER}") { nodes { id } } }`);
    await send(`{"query": "${MARKER}`);
    await send(JSON.stringify([MARKER]));
    await send(JSON.stringify({ query: '{ __typename }', operationName: MARKER, [MARKER]: MARKER }));
    const inHeader = encodeURIComponent(MARKER);
    for (const name of ['user-agent', 'x-forwarded-for', 'accept-language', 'idempotency-key', 'origin', 'x-request-id']) {
      await send(JSON.stringify({ query: '{ __typename }' }), { [name]: inHeader });
    }
    await send(JSON.stringify({ query: '{ __typename }' }), { authorization: `Bearer ${inHeader}` });
    for (const path of [`/${inHeader}`, `/graphql?query=${inHeader}`, `/admin/${inHeader}`, `/remotes/${inHeader}/x.js`, `/%${MARKER}`]) {
      await fetch(`${server.address}${path}`);
    }
    await breakSocket(server.address);
    await sleep(100);
    expect(await server.stop()).toEqual({ code: 0, signal: null });
    expect(server.errors).toContain('a socket broke');
    for (const written of [server.output, server.errors]) {
      expect(written).not.toContain(MARKER);
      expect(written).not.toContain(inHeader);
      expect(written).not.toContain('13800099777');
    }
  },
  PATIENCE,
);

/** Says things a socket does not take; the last one is noted in the log, so we know that it is read. */
async function breakSocket(address: string): Promise<void> {
  for (const message of [JSON.stringify({ type: MARKER }), MARKER.repeat(5000)]) {
    const socket = new WebSocket(`${address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    socket.once('open', () => socket.send(message));
    await new Promise((resolve) => socket.once('close', resolve));
  }
}
