import type { LocalText } from '@shouwen/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { QueueRules, WorkloadRules } from './queue.rules.js';

/** How the tickets that wait in a department find somebody (D1). */
@Entity('routing_queue')
export class RoutingQueueEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('int')
  version!: number;

  @Column('varchar', { length: 40 })
  code!: string;

  @Column('simple-json')
  names!: LocalText;

  /** As the version in force says it. */
  @Column('simple-json')
  rules!: QueueRules;

  @Column('varchar', { length: 30 })
  queueVersionId!: string;

  @Column('boolean')
  isArchived!: boolean;

  @Column('int')
  sortOrder!: number;
}

/** What a queue says from one change to the next; never changed itself, so that an assignment can say for good by what it was made. */
@Entity('routing_queue_version')
export class RoutingQueueVersionEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('varchar', { length: 30 })
  queueId!: string;

  @Column('int')
  number!: number;

  @Column('simple-json')
  rules!: QueueRules;

  @Column('datetime', { precision: 3 })
  createdAt!: Date;
}

/** How much work people have at most; one row. */
@Entity('routing_workload')
export class RoutingWorkloadEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('int')
  version!: number;

  @Column('varchar', { length: 40 })
  code!: string;

  @Column('simple-json')
  rules!: WorkloadRules;
}

/** What is said of somebody in particular. Whoever gives tickets holds these rows, so that of two processes the second sees what the first gave. */
@Entity('routing_agent')
export class RoutingAgentEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('int')
  version!: number;

  @Column('varchar', { length: 30 })
  personId!: string;

  @Column('int', { nullable: true })
  capacity!: number | null;

  @Column('int')
  share!: number;
}
