import { connect, type Socket } from 'node:net';

/** Longer than the longest lock wait: a server that stays silent beyond it is frozen. */
const STALL_MS = 9000;

/**
 * The socket of a database connection. The driver waits for a frozen server for ever; this gives up when something was
 * asked and nothing has come back. An idle connection has asked nothing and stays.
 */
export function guardedSocket({ config }: { config: { host: string; port: number } }): Socket {
  const socket = connect(config.port, config.host);
  let answered = 0;
  socket.setNoDelay(true);
  socket.setKeepAlive(true, 10_000);
  socket.on('data', () => {
    answered = socket.bytesWritten;
  });
  socket.setTimeout(STALL_MS, () => {
    if (socket.bytesWritten > answered) socket.destroy(Object.assign(new Error('The database server is silent.'), { code: 'ETIMEDOUT' }));
  });
  return socket;
}
