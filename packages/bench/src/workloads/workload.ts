import type { EngineName } from '../database/database.js';
import type { Subject } from './subject.js';

/** One kind of request, as the product and as LIMIT are asked it. */
export interface Workload {
  readonly name: string;
  readonly title: string;
  /** The ratio to LIMIT that we aim at (docs: performance goals). */
  readonly goals: Readonly<Record<EngineName, number>>;
  readonly document: string;
  variables(subject: Subject): object;
  readonly limitPath: string;
  limitParams(subject: Subject): object;
  /** A write: each request is its own user action, and answers differ by their ids. */
  readonly isWrite?: boolean;
  /** Brings an answer into the form in which both are compared. */
  comparable?(data: unknown): unknown;
}
