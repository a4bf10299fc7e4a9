import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That the server does not take mail to somebody. It goes when it takes one. */
@Entity('mail_failure')
export class MailFailureEntity {
  @PrimaryColumn('varchar', { length: 30 }) id!: string;
  @Column('varchar', { length: 30 }) personId!: string;
  /** What the server said, or what kept it from being asked; without the address. */
  @Column('varchar', { length: 300 }) answer!: string;
  /** It will be the same next time: nothing is sent again by itself. */
  @Column('boolean') isFinal!: boolean;
  /** How often in a row. */
  @Column('int') count!: number;
  @Column('datetime', { precision: 3 }) at!: Date;
}
