import type { Condition } from '@shouwen/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SharedWith } from './macro.rules.js';
import type { MacroActions } from './macro-actions.rules.js';

/** Acts and wording that are done to a ticket together. */
@Entity('macro')
export class MacroEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('int')
  version!: number;

  /** The word the playbook knows it by; its own id when it was made here. */
  @Column('varchar', { length: 40 })
  code!: string;

  @Column('varchar', { length: 80 })
  title!: string;

  @Column('simple-json')
  actions!: MacroActions;

  /** For which tickets it is; null: for any. */
  @Column('simple-json', { nullable: true })
  appliesWhen!: Condition | null;

  @Column('varchar', { length: 12 })
  audience!: SharedWith;

  /** Whose it is with `department`. */
  @Column('varchar', { length: 30, nullable: true })
  departmentId!: string | null;

  /** Whose it is with `own`. */
  @Column('varchar', { length: 30, nullable: true })
  ownerId!: string | null;

  @Column('datetime', { precision: 3 })
  updatedAt!: Date;
}

/** That a macro was applied once. Rows are only ever added: people who apply the same one do not wait for each other. */
@Entity('macro_use')
export class MacroUseEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('varchar', { length: 30 })
  macroId!: string;

  @Column('datetime', { precision: 3 })
  at!: Date;
}
