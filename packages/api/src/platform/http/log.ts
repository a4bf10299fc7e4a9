import { type DestinationStream, pino } from 'pino';
import type { Log } from '../context.js';

/**
 * The process log: one JSON object a line on stderr. It carries request ids, names of operations and durations, never variables, bodies,
 * addresses or names; the list below is a second belt for what a library might add.
 */
export function createLog(level: string, destination: DestinationStream = pino.destination({ dest: 2, sync: false })): Log {
  return pino(
    {
      level,
      base: undefined,
      redact: {
        paths: [
          '*.password',
          '*.secret',
          '*.authorization',
          '*.cookie',
          'req.headers',
          'variables',
          '*.variables',
          '*.parameters',
          'parameters',
          '*.sqlMessage',
          '*.sql',
        ],
        remove: true,
      },
    },
    destination,
  );
}
