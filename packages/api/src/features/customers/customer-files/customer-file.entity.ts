import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file of a customer; its bytes are the stored file with the same id. */
@Entity('customer_file')
export class CustomerFileEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('varchar', { length: 30 })
  customerId!: string;

  @Column('varchar', { length: 200 })
  name!: string;

  @Column('varchar', { length: 100 })
  mediaType!: string;

  @Column('int')
  size!: number;

  @Column('varchar', { length: 30, nullable: true })
  uploaderId!: string | null;

  @Column('datetime', { precision: 3 })
  uploadedAt!: Date;

  /** Then the bytes are gone and the name alone tells that there was something. */
  @Column('datetime', { precision: 3, nullable: true })
  removedAt!: Date | null;
}
