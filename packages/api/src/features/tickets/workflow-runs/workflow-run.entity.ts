import type { LocalText } from '@shouwen/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RunKind } from './run-kind.rules.js';

/** A version tried on past tickets, or the tickets under way moved to it. */
@Entity('workflow_run')
export class WorkflowRunEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('varchar', { length: 12 })
  kind!: RunKind;

  @Column('varchar', { length: 30 })
  versionId!: string;

  /** Of a replay: tickets registered from then on. */
  @Column('datetime', { precision: 3, nullable: true })
  since!: Date | null;

  /** Of a move: which state becomes which, by their words. */
  @Column('simple-json')
  mapping!: Readonly<Record<string, string>>;

  @Column('int')
  total!: number;

  @Column('int')
  checked!: number;

  /** Could have gone their way, or were moved. */
  @Column('int')
  passed!: number;

  @Column('int')
  stuck!: number;

  /** The ticket up to which it has come. */
  @Column('varchar', { length: 30 })
  afterId!: string;

  @Column('datetime', { precision: 3 })
  startedAt!: Date;

  @Column('datetime', { precision: 3, nullable: true })
  finishedAt!: Date | null;
}

/** A ticket that would have stuck, or that was not moved. */
@Entity('workflow_run_item')
export class WorkflowRunItemEntity {
  @PrimaryColumn('varchar', { length: 30 })
  runId!: string;

  @PrimaryColumn('varchar', { length: 30 })
  ticketId!: string;

  @Column('simple-json')
  reasons!: LocalText;

  /** Word of the state in which. */
  @Column('varchar', { length: 40 })
  state!: string;

  /** Word of the state to which it went. */
  @Column('varchar', { length: 40, nullable: true })
  toState!: string | null;
}
