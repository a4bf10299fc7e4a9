import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That somebody looked over the file of a customer. */
@Entity('file_review')
export class FileReviewEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('varchar', { length: 30 })
  customerId!: string;

  @Column('varchar', { length: 10 })
  reviewedOn!: string;

  /** How complete the file was then. */
  @Column('int')
  score!: number;

  @Column('varchar', { length: 500, nullable: true })
  note!: string | null;

  @Column('varchar', { length: 10 })
  nextDueOn!: string;

  @Column('varchar', { length: 30, nullable: true })
  reviewedById!: string | null;

  @Column('datetime', { precision: 3 })
  recordedAt!: Date;
}
