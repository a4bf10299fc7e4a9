import type { Facts, LocalText } from '@shouwen/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ActDone, FiringOutcome, RuleBody, RulePhase } from './automation.rules.js';

/** By what the house acts of its own accord. */
@Entity('automation_rule')
export class AutomationRuleEntity {
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
  rules!: RuleBody;

  @Column('varchar', { length: 30 })
  ruleVersionId!: string;

  @Column('varchar', { length: 10 })
  phase!: RulePhase;

  @Column('varchar', { length: 30, nullable: true })
  authorId!: string | null;

  @Column('datetime', { precision: 3, nullable: true })
  stoppedAt!: Date | null;

  @Column('datetime', { precision: 3, nullable: true })
  nextAt!: Date | null;

  @Column('int')
  sortOrder!: number;
}

/** What a rule said from one change to the next; never changed itself, so that a trace can say for good by what it was decided. */
@Entity('automation_rule_version')
export class AutomationRuleVersionEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('varchar', { length: 30 })
  ruleId!: string;

  @Column('int')
  number!: number;

  @Column('simple-json')
  rules!: RuleBody;

  @Column('varchar', { length: 30, nullable: true })
  authorId!: string | null;

  @Column('datetime', { precision: 3 })
  createdAt!: Date;
}

/** That a rule fired on a ticket, why, and what came of it. */
@Entity('automation_firing')
export class AutomationFiringEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('varchar', { length: 30 })
  ruleId!: string;

  @Column('varchar', { length: 30 })
  ruleVersionId!: string;

  @Column('varchar', { length: 30 })
  ticketId!: string;

  /** One cause fires a rule once on a ticket. */
  @Column('varchar', { length: 60 })
  firingKey!: string;

  /** The type of the event, `after` or `daily`. */
  @Column('varchar', { length: 60 })
  cause!: string;

  /** How many firings led to this one. */
  @Column('int')
  depth!: number;

  @Column('varchar', { length: 10 })
  outcome!: FiringOutcome;

  /** What the condition asked for, as it was then. */
  @Column('simple-json')
  facts!: Facts;

  @Column('simple-json')
  acts!: readonly ActDone[];

  @Column('datetime', { precision: 3 })
  at!: Date;
}

/** A rule that fires on a ticket at a time, unless something happens before. */
@Entity('automation_wait')
export class AutomationWaitEntity {
  @PrimaryColumn('varchar', { length: 30 })
  ruleId!: string;

  @PrimaryColumn('varchar', { length: 30 })
  ticketId!: string;

  /** What began it: the event, or the ticket's version when the rule began. */
  @Column('varchar', { length: 40 })
  began!: string;

  @Column('datetime', { precision: 3 })
  dueAt!: Date;
}
