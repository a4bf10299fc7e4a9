/** What both drivers, wrapped by TypeORM or not, say about a failure. */
interface DriverError {
  readonly code?: unknown;
  readonly errno?: unknown;
  readonly fatal?: unknown;
  readonly message?: unknown;
}

/** TypeORM wraps the driver's error; underneath it is the same. */
function driverError(error: unknown): DriverError {
  if (typeof error !== 'object' || error === null) return {};
  const inner: unknown = Reflect.get(error, 'driverError');
  return typeof inner === 'object' && inner !== null ? inner : error;
}

const DUPLICATES = new Set<unknown>(['ER_DUP_ENTRY', 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY']);

/** A unique key refused the row. */
export function isDuplicateKey(error: unknown): boolean {
  return DUPLICATES.has(driverError(error).code);
}

/**
 * The server rolled back and asks to try again: deadlock 1213, lock wait 1205, changed since the snapshot 1020,
 * node not ready 1047, error during commit 1180, read-only after a failover 1290 and 1836.
 */
const TRANSIENT = new Set<unknown>([1213, 1205, 1020, 1047, 1180, 1290, 1836]);

/** Of those, the ones after which the connection leads to a node that will not serve us. */
const LEAVE_SERVER = new Set<unknown>([1047, 1180, 1290, 1836]);

const LOST = new Set<unknown>([
  'PROTOCOL_CONNECTION_LOST',
  'PROTOCOL_SEQUENCE_TIMEOUT',
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ER_CON_COUNT_ERROR',
  'ER_SERVER_SHUTDOWN',
  'ER_CONNECTION_KILLED',
  'ER_NEW_ABORTING_CONNECTION',
]);

/** The connection is gone, so what it was doing may or may not have happened. */
export function isConnectionLost(error: unknown): boolean {
  const { code, errno, fatal } = driverError(error);
  return fatal === true || LOST.has(code) || errno === 1927;
}

export function isTransient(error: unknown): boolean {
  return isConnectionLost(error) || TRANSIENT.has(driverError(error).errno);
}

/** Whether the connection must not go back to the pool. */
export function spoilsConnection(error: unknown): boolean {
  return isConnectionLost(error) || LEAVE_SERVER.has(driverError(error).errno);
}

/** A failed COMMIT whose outcome the server has told us: it rolled back. */
export function isCertainRollback(error: unknown): boolean {
  return driverError(error).errno === 1213;
}

const EXISTS_ALREADY = new Set<unknown>(['ER_TABLE_EXISTS_ERROR', 'ER_DUP_FIELDNAME', 'ER_DUP_KEYNAME']);

/** A migration step that was done before it was interrupted. */
export function isAlreadyThere(error: unknown): boolean {
  const { code, message } = driverError(error);
  return EXISTS_ALREADY.has(code) || (code === 'SQLITE_ERROR' && /duplicate column name|already exists/.test(String(message)));
}

/** The disk is full, gone or read-only: nothing was changed, and reads may go on. */
export function isStorageRefused(error: unknown): boolean {
  const { code } = driverError(error);
  return typeof code === 'string' && /^SQLITE_(FULL|IOERR|READONLY|CANTOPEN)/.test(code);
}

/** The driver's pool has no room left for waiting; it says so without a code. */
export function isQueueFull(error: unknown): boolean {
  return error instanceof Error && error.message === 'Queue limit reached.';
}

/** Whether a column to be dropped is not there. */
export function isGoneAlready(error: unknown): boolean {
  const { code, message } = driverError(error);
  return code === 'ER_CANT_DROP_FIELD_OR_KEY' || /no such column/.test(String(message));
}
