import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Two customers who may be one. The one with the smaller id comes first. */
@Entity('customer_twin')
export class CustomerTwinEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('varchar', { length: 30 })
  oneId!: string;

  @Column('varchar', { length: 30 })
  otherId!: string;

  /** What they share, with commas between: phone, email, name. */
  @Column('varchar', { length: 40 })
  grounds!: string;

  @Column('datetime', { precision: 3 })
  foundAt!: Date;

  @Column('varchar', { length: 30, nullable: true })
  dismissedById!: string | null;

  /** Then somebody said that they are two. */
  @Column('datetime', { precision: 3, nullable: true })
  dismissedAt!: Date | null;
}
