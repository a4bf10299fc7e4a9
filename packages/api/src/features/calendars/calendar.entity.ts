import type { LocalText } from '@shouwen/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CalendarRules } from './calendar.rules.js';
import type { OwnRules } from './calendar-book.rules.js';
import type { StatutoryYear } from './statutory-year.rules.js';

/** When somebody works, under a name (SLA-19). What it says stands in its versions. */
@Entity('calendar')
export class CalendarEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('int')
  version!: number;

  @Column('varchar', { length: 40 })
  code!: string;

  @Column('simple-json')
  names!: LocalText;

  /** The one in force. */
  @Column('varchar', { length: 30 })
  calendarVersionId!: string;

  @Column('boolean')
  isArchived!: boolean;
}

/** What a calendar says from one change to the next; never changed itself, so that what was reckoned by it can be reckoned again. */
@Entity('calendar_version')
export class CalendarVersionEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('varchar', { length: 30 })
  calendarId!: string;

  /** That of the calendar when it was written. */
  @Column('int')
  number!: number;

  /** The calendar whose hours it takes over where it says nothing itself. */
  @Column('varchar', { length: 30, nullable: true })
  inheritsFromId!: string | null;

  @Column('simple-json')
  own!: OwnRules;

  /** Everything it says, what it takes over included. */
  @Column('simple-json')
  rules!: CalendarRules;

  @Column('datetime', { precision: 3 })
  createdAt!: Date;
}

/** The calendar of a department, and of everything below it that has none of its own. */
@Entity('department_calendar')
export class DepartmentCalendarEntity {
  @PrimaryColumn('varchar', { length: 30 })
  departmentId!: string;

  @Column('int')
  version!: number;

  /** null: once had its own, and goes by the department above again. */
  @Column('varchar', { length: 30, nullable: true })
  calendarId!: string | null;
}

/** A year's notice of days off and make-up workdays, brought in after the product was made. It stands for the shipped one. */
@Entity('statutory_year')
export class StatutoryYearEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id!: string;

  @Column('int')
  version!: number;

  @Column('int')
  year!: number;

  @Column('simple-json')
  days!: StatutoryYear;

  /** The notice it was taken from. */
  @Column('varchar', { length: 200 })
  document!: string;

  @Column('datetime', { precision: 3 })
  updatedAt!: Date;
}
