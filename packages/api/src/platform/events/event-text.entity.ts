import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody wrote in an event (a reason, a cause). Beside the log and not in it, so that it can be erased while the fact stays. */
@Entity('event_text')
export class EventTextRow {
  @PrimaryColumn({ type: 'varchar', length: 30 }) eventId!: string;
  /** By name; null once erased. */
  @Column({ type: 'simple-json', nullable: true }) texts!: Readonly<Record<string, string>> | null;
  /** Without it the hash in the event says nothing about the text; erased together with it. */
  @Column({ type: 'varchar', length: 32, nullable: true }) salt!: string | null;
  @Column({ type: 'datetime', precision: 3, nullable: true }) erasedAt!: Date | null;
}
