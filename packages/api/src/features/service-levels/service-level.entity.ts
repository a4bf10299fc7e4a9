import type { LocalText } from '@shouwen/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PolicyRules, TimerRules } from './service-level.rules.js';

/** Something that is measured of tickets (SLA-02). */
@Entity('service_timer')
export class ServiceTimerEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('int')
  version!: number;

  @Column('varchar', { length: 40 })
  code!: string;

  @Column('simple-json')
  names!: LocalText;

  @Column('simple-json')
  rules!: TimerRules;

  @Column('boolean')
  isArchived!: boolean;

  @Column('int')
  sortOrder!: number;
}

/** How long things may take, for which tickets (SLA-01). */
@Entity('service_policy')
export class ServicePolicyEntity {
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
  rules!: PolicyRules;

  /** The one in force. */
  @Column('varchar', { length: 30 })
  policyVersionId!: string;

  @Column('boolean')
  isArchived!: boolean;

  @Column('int')
  sortOrder!: number;
}

/** What a policy says from one change to the next; never changed itself, so that a clock can say for good by what it was reckoned. */
@Entity('service_policy_version')
export class ServicePolicyVersionEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('varchar', { length: 30 })
  policyId!: string;

  @Column('int')
  number!: number;

  @Column('simple-json')
  rules!: PolicyRules;

  @Column('datetime', { precision: 3 })
  createdAt!: Date;
}
