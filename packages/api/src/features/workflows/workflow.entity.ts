import type { LocalText } from '@shouwen/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { WorkflowDefinition } from './workflow-definition.rules.js';
import type { Phase } from './workflow-life.rules.js';

/** By which tickets of some types run: a name, and one version after the other. */
@Entity('workflow')
export class WorkflowEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  /** Grows with whatever happens to any of its versions. */
  @Column('int')
  version!: number;

  @Column('varchar', { length: 40 })
  code!: string;

  @Column('simple-json')
  names!: LocalText;

  /** What the live version says; a playbook writes it, and the versions follow. */
  @Column('simple-json')
  definition!: WorkflowDefinition;

  @Column('int')
  sortOrder!: number;
}

/** What a workflow said for a time (TKT-14, TKT-15). Tickets stay with the version of the state they stand in. */
@Entity('workflow_version')
export class WorkflowVersionEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  /** Code of the workflow. */
  @Column('varchar', { length: 40 })
  workflow!: string;

  /** Counts from one. */
  @Column('int')
  number!: number;

  @Column('varchar', { length: 12 })
  phase!: Phase;

  @Column('simple-json')
  definition!: WorkflowDefinition;

  /** What is new in it, as its author says. */
  @Column('varchar', { length: 500, nullable: true })
  note!: string | null;

  /** Of a hundred new tickets so many try it. */
  @Column('int')
  trialShare!: number;

  /** Or those that these departments, and what lies below them, register. */
  @Column('simple-json')
  trialDepartmentIds!: readonly string[];

  @Column('datetime', { precision: 3 })
  createdAt!: Date;

  /** When tickets first began in it. */
  @Column('datetime', { precision: 3, nullable: true })
  startedAt!: Date | null;

  @Column('datetime', { precision: 3, nullable: true })
  endedAt!: Date | null;
}
