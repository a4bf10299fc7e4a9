import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['agent'] });
});
afterAll(() => app.close());

const QUERY = JSON.stringify({ query: '{ viewer { language } }' });
const JSON_TYPE = { 'content-type': 'application/json' };

function post(body: string | Uint8Array | Blob, headers: Record<string, string> = JSON_TYPE): Promise<Response> {
  return fetch(`${app.address}/graphql`, { method: 'POST', headers, body });
}

async function refusal(response: Response) {
  const { errors, data } = (await response.json()) as {
    errors: { message: string; extensions: { code: string; requestId: string } }[];
    data?: unknown;
  };
  expect(data).toBeUndefined();
  expect(errors).toHaveLength(1);
  expect(errors[0]?.extensions.requestId).toBe(response.headers.get('x-request-id'));
  return [response.status, errors[0]?.extensions.code];
}

describe('a request to /graphql', () => {
  it('is answered, never cached, and names no software', async () => {
    const response = await post(QUERY);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    expect(response.headers.get('x-powered-by')).toBeNull();
    expect(response.headers.get('server')).toBeNull();
  });

  it('keeps the request id of its caller when it looks like one', async () => {
    expect((await post(QUERY, { ...JSON_TYPE, 'x-request-id': 'my-request-0001' })).headers.get('x-request-id')).toBe('my-request-0001');
    expect((await post(QUERY, { ...JSON_TYPE, 'x-request-id': '<script>alert(1)</script>' })).headers.get('x-request-id')).toMatch(/^req_/);
  });

  it('is refused when a form could have sent it', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/jsonp', '']) {
      expect(await refusal(await post(new Blob([QUERY], { type }), type ? { 'content-type': type } : {}))).toEqual([415, 'BAD_REQUEST']);
    }
  });

  it('is refused by another method than POST', async () => {
    const mutation = encodeURIComponent('mutation { sessionEnd { userErrors { code } } }');
    expect((await fetch(`${app.address}/graphql?query=${mutation}`)).status).toBe(405);
    const response = await fetch(`${app.address}/graphql`, { method: 'PUT', headers: JSON_TYPE, body: QUERY });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('is refused from another origin unless it brings a token', async () => {
    const cookie = app.as('agent').headers.cookie ?? '';
    for (const [name, value] of Object.entries({ origin: 'https://evil.example', Origin: 'null', 'sec-fetch-site': 'cross-site' })) {
      expect(await refusal(await post(QUERY, { ...JSON_TYPE, cookie, [name]: value }))).toEqual([403, 'FORBIDDEN']);
    }
    expect((await post(QUERY, { ...JSON_TYPE, cookie, origin: app.address })).status).toBe(200);
  });

  it('carries one operation: no batch', async () => {
    expect(await refusal(await post(`[${QUERY},${QUERY}]`))).toEqual([400, 'BAD_REQUEST']);
  });

  it('holds at most 256 kB, announced or not', async () => {
    const large = JSON.stringify({ query: '{ viewer { language } }', variables: { text: 'x'.repeat(300_000) } });
    const announced = await post(large);
    expect(announced.headers.get('connection')).toBe('close');
    expect(await refusal(announced)).toEqual([413, 'BAD_REQUEST']);
    const stream = new Blob([large]).stream();
    const streamed = await fetch(`${app.address}/graphql`, {
      method: 'POST',
      headers: JSON_TYPE,
      body: stream,
      duplex: 'half',
    } as RequestInit);
    expect(streamed.status).toBe(413);
  });

  it('is uncompressed UTF-8 JSON', async () => {
    expect(await refusal(await post(gzipSync(QUERY), { ...JSON_TYPE, 'content-encoding': 'gzip' }))).toEqual([415, 'BAD_REQUEST']);
    expect(await refusal(await post(Buffer.from(QUERY, 'utf16le'), { 'content-type': 'application/json; charset=utf-16' }))).toEqual([
      415,
      'BAD_REQUEST',
    ]);
    expect(await refusal(await post(Buffer.from([0x7b, 0xff, 0xfe, 0x7d])))).toEqual([400, 'BAD_REQUEST']);
    expect(await refusal(await post('{"query": '))).toEqual([400, 'BAD_REQUEST']);
    expect(await refusal(await post('"text"'))).toEqual([400, 'BAD_REQUEST']);
    expect(await refusal(await post(`${'['.repeat(50_000)}${']'.repeat(50_000)}`))).toEqual([400, 'BAD_REQUEST']);
  });

  it('does not change how objects work', async () => {
    const response = await post(
      '{"query":"{ viewer { language } }","__proto__":{"polluted":true},"variables":{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}}',
    );
    expect(response.status).toBe(200);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('names an idempotency key of 8 to 100 visible characters or none', async () => {
    for (const key of ['short', 'x'.repeat(101), 'with a space', 'schlüssel-123']) {
      const answer = await post(QUERY, { ...JSON_TYPE, 'idempotency-key': Buffer.from(key).toString('latin1') });
      expect(await refusal(answer)).toEqual([400, 'IDEMPOTENCY_KEY_INVALID']);
    }
    expect((await post(QUERY, { ...JSON_TYPE, 'idempotency-key': 'key-00000001' })).status).toBe(200);
  });

  it('is cut off when its headers take longer than five seconds', async () => {
    const { port } = new URL(app.address);
    const socket = connect(Number(port), '127.0.0.1');
    socket.write('POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n');
    const startedAt = performance.now();
    const text = await new Promise<string>((resolve) => {
      let received = '';
      socket.on('data', (chunk) => {
        received += String(chunk);
      });
      socket.on('close', () => resolve(received));
      socket.on('error', () => resolve(received));
    });
    expect(text === '' || text.startsWith('HTTP/1.1 408')).toBe(true);
    expect(performance.now() - startedAt).toBeLessThan(12_000);
  });
});
