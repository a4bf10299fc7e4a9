import { describe, expect, it } from '@jest/globals';
import { createLog } from './log.js';

describe('the log', () => {
  it('drops what may be personal or secret, even when a library puts it there', () => {
    const lines: string[] = [];
    const log = createLog('info', { write: (line) => void lines.push(line) });
    const secret = 'geheim';
    log.info(
      {
        requestId: 'req_1',
        variables: { phone: secret },
        parameters: [secret],
        error: { sql: secret, sqlMessage: secret, name: 'QueryFailedError' },
      },
      'one',
    );
    log.info(
      { input: { password: secret, secret }, headers: { cookie: secret, authorization: secret }, req: { headers: { cookie: secret } } },
      'two',
    );
    log.debug({ requestId: 'req_2' }, 'below the level');
    expect(lines).toHaveLength(2);
    expect(lines.join()).not.toContain(secret);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ requestId: 'req_1', error: { name: 'QueryFailedError' }, msg: 'one' });
  });
});
