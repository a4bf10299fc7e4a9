import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { HttpConnection } from '../load/http-connection.js';
import type { Send } from '../load/run-load.js';
import type { Subject } from './subject.js';
import type { Workload } from './workload.js';

export type System = 'limit' | 'shouwen';
export const SYSTEMS: readonly System[] = ['limit', 'shouwen'];

interface Request {
  readonly path: string;
  readonly body: string;
}

function requestOf(workload: Workload, system: System, subject: Subject): Request {
  if (system === 'limit') return { path: workload.limitPath, body: JSON.stringify(workload.limitParams(subject)) };
  return { path: '/graphql', body: JSON.stringify({ query: workload.document, variables: workload.variables(subject) }) };
}

interface Envelope {
  readonly data?: unknown;
  readonly errors?: unknown;
}

/** Asks once and answers the data; used to compare the two servers before anything is measured. */
export async function askOnce(
  connection: HttpConnection,
  workload: Workload,
  { system, subject }: { system: System; subject: Subject },
): Promise<unknown> {
  const { path, body } = requestOf(workload, system, subject);
  const answer = await connection.post(path, body, keyOf(workload));
  const { data, errors }: Envelope = JSON.parse(answer.body.toString());
  if (answer.status !== 200 || errors || !data)
    throw new Error(`${system} ${workload.name}: ${answer.status} ${answer.body.toString().slice(0, 2000)}`);
  return data;
}

const keyOf = (workload: Workload): string => (workload.isWrite ? `Idempotency-Key: ${randomUUID()}\r\n` : '');

/** What the load loop sends. Only length and status are checked there: every answer was compared once in full. */
export function sender(workload: Workload, system: System, { subject, length }: { subject: Subject; length: number }): Send {
  const { path, body } = requestOf(workload, system, subject);
  return async (connection) => {
    const answer = await connection.post(path, body, keyOf(workload));
    if (answer.status === 200 && (workload.isWrite || Math.abs(answer.body.length - length) < length * 0.2)) return;
    throw new Error(`${system} ${workload.name} answered ${answer.status}: ${answer.body.toString().slice(0, 500)}`);
  };
}

/** Both servers must say the same; a fast wrong answer is worth nothing. */
export function assertEqual(workload: Workload, answers: Readonly<Record<System, unknown>>): void {
  const form = workload.comparable ?? ((data: unknown) => data);
  const [limit, shouwen] = [form(answers.limit), form(answers.shouwen)];
  if (isDeepStrictEqual(limit, shouwen)) return;
  throw new Error(
    `${workload.name}: the answers differ\nLIMIT   ${JSON.stringify(limit).slice(0, 1500)}\nShouwen ${JSON.stringify(shouwen).slice(0, 1500)}`,
  );
}
