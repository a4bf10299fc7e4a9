import { createConnection, onRecovery } from './connection.js';

const answers: (() => Promise<Response>)[] = [];
const down = () => Promise.reject(new TypeError('Failed to fetch'));
const status = (code: number) => () => Promise.resolve({ status: code } as Response);

describe('the connection', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    answers.length = 0;
    globalThis.fetch = jest.fn(() => (answers.shift() ?? down)());
  });
  afterEach(() => jest.useRealTimers());

  it('notices that requests do not get through, looks by itself whether they do again, and tells', async () => {
    const connection = createConnection();
    const recovered = jest.fn();
    onRecovery(connection, recovered);
    answers.push(down, down, status(200));
    await expect(connection.fetch('/graphql')).rejects.toThrow('Failed to fetch');
    expect(connection.state()).toBe('unreachable');
    await jest.advanceTimersByTimeAsync(5000);
    expect(connection.state()).toBe('unreachable');
    await jest.advanceTimersByTimeAsync(5000);
    expect(connection.state()).toBe('ok');
    expect(recovered).toHaveBeenCalledTimes(1);
    expect(fetch).toHaveBeenLastCalledWith('/healthz', undefined);
    await jest.advanceTimersByTimeAsync(20_000);
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  it('takes a gateway’s excuse for no answer and an error of the API for one', async () => {
    const connection = createConnection();
    answers.push(status(503), status(500));
    await connection.fetch('/graphql');
    expect(connection.state()).toBe('unreachable');
    await connection.fetch('/graphql');
    expect(connection.state()).toBe('ok');
  });

  it('does not mind a request that was called off', async () => {
    const connection = createConnection();
    await expect(connection.fetch('/graphql', { signal: AbortSignal.abort() })).rejects.toThrow();
    expect(connection.state()).toBe('ok');
  });
});
