import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A setting that somebody decided; what is not here holds its default. */
@Entity('setting')
export class SettingRow {
  /** The definition's key. */
  @PrimaryColumn({ type: 'varchar', length: 60 }) id!: string;
  @Column({ type: 'simple-json' }) value!: unknown;
  @Column({ type: 'datetime', precision: 3 }) updatedAt!: Date;
}

/** How often the settings of a group were changed, so that two administrators do not overwrite each other. */
@Entity('setting_group')
export class SettingGroupRow {
  @PrimaryColumn({ type: 'varchar', length: 30 }) id!: string;
  @Column({ type: 'int' }) version!: number;
}
