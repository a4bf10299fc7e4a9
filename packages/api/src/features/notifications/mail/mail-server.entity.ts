import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MailEncryption } from './mail-server.rules.js';

/** The server that takes mail, as the panel names it: one row, or none. */
@Entity('mail_server')
export class MailServerEntity {
  @PrimaryColumn('varchar', { length: 30 }) id!: string;
  @Column('int') version!: number;
  /** Null: taken out of use; the row stays because its versions go on. */
  @Column('varchar', { length: 253, nullable: true }) host!: string | null;
  @Column('int') port!: number;
  @Column('varchar', { length: 10 }) encryption!: MailEncryption;
  @Column('varchar', { length: 200, nullable: true }) account!: string | null;
  /** Sealed. */
  @Column('varchar', { length: 2000, nullable: true }) password!: string | null;
  @Column('varchar', { length: 200 }) sender!: string;
  @Column('datetime', { precision: 3 }) updatedAt!: Date;
}
