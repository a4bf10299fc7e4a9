import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../../../platform/graphql/scalars.js';
import { SYSTEM_PROBLEMS, type SystemProblemCode } from './problems.rules.js';

const DESCRIPTIONS: Readonly<Record<SystemProblemCode, string>> = {
  PROCESS_LOST: 'A server process stopped without taking its leave; value: seconds of silence.',
  REQUESTS_FAIL: 'More than one request in a hundred fails; value: share.',
  DISK_NEARLY_FULL: 'The disk of the data folder; value: free share.',
  MEMORY_NEARLY_FULL: 'The memory of the machine; value: free share.',
  QUEUE_STUCK: 'The oldest work that is due waits for minutes; value: seconds.',
  DEAD_LETTERS: 'Work was given up; value: how many.',
  CLOCK_DIFFERS: "A machine's clock is not the database's; value: milliseconds ahead.",
  PROCESS_BUSY: 'A process answers late because it has too much to do; value: milliseconds.',
  BACKUP_MISSING: 'No backup of this data folder is known.',
  BACKUP_OLD: 'The last backup is older than the setting allows; value: days.',
};
const ProblemEnum: Readonly<Record<string, SystemProblemCode>> = Object.fromEntries(SYSTEM_PROBLEMS.map((code) => [code, code]));
registerEnumType(ProblemEnum, {
  name: 'SystemProblemCode',
  description: 'What an administrator should look at.',
  valuesConfig: Object.fromEntries(SYSTEM_PROBLEMS.map((code) => [code, { description: DESCRIPTIONS[code] }])),
});

@ObjectType({ description: 'Something an administrator should look at.', simpleResolvers: true })
export class SystemProblem {
  @Field(() => ProblemEnum, { description: 'What it is.' })
  code!: SystemProblemCode;

  @Field(() => String, { description: 'Whose it is: a machine, a queue; empty where it concerns the installation.' })
  about!: string;

  @Field(() => Float, { description: 'The figure that made it one.' })
  value!: number;
}

@ObjectType({ description: 'The requests of one process in the last five minutes.', simpleResolvers: true })
export class RequestFigures {
  @Field(() => Float, { description: 'Requests a minute.' })
  perMinute!: number;

  @Field(() => Float, { description: 'Share of them that failed on our side, 0 to 1.' })
  failedShare!: number;

  @Field(() => Float, { description: 'Requests a minute that were refused because their caller asked too much.' })
  throttledPerMinute!: number;

  @Field(() => Float, { description: 'Mean time to the answer, milliseconds.' })
  meanMs!: number;

  @Field(() => Float, { description: 'Half were quicker, milliseconds.' })
  p50Ms!: number;

  @Field(() => Float, { description: '95 of 100 were quicker, milliseconds.' })
  p95Ms!: number;

  @Field(() => Float, { description: 'The slowest, milliseconds.' })
  maxMs!: number;
}

@ObjectType({ description: 'One server process, as it last said; every ten seconds it says so anew.', simpleResolvers: true })
export class ServerProcess {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Name of the machine.' })
  host!: string;

  @Field(() => Int, { description: 'Number of the process there.' })
  pid!: number;

  @Field(() => String, { description: 'Version of Shouwen.' })
  version!: string;

  @Field(() => String, { description: 'Version of Node.' })
  nodeVersion!: string;

  @Field(() => DateTime, { description: 'Since when it runs.' })
  startedAt!: Date;

  @Field(() => DateTime, { description: 'When it was last heard of.' })
  seenAt!: Date;

  @Field(() => Boolean, { description: 'Whether it was heard of in the last half minute.' })
  isAlive!: boolean;

  @Field(() => Int, { description: "How far its machine's clock is ahead of the database's, milliseconds. Corrected by itself." })
  clockAheadMs!: number;

  @Field(() => Int, { description: 'Open WebSocket connections.' })
  sockets!: number;

  @Field(() => RequestFigures, { description: 'Its requests.' })
  requests!: RequestFigures;

  @Field(() => Float, { description: 'Share of one core it uses.' })
  cpuShare!: number;

  @Field(() => Float, { description: 'Memory it occupies, bytes.' })
  memoryBytes!: number;

  @Field(() => Float, { description: 'How late its event loop is, 95 of 100 times at most, milliseconds.' })
  loopDelayMs!: number;

  @Field(() => Int, { description: 'Cores of the machine.' })
  hostCores!: number;

  @Field(() => Float, { description: 'Load of the machine over a minute; as many as cores is full.' })
  hostLoad!: number;

  @Field(() => Float, { description: 'Memory of the machine, bytes.' })
  hostMemoryBytes!: number;

  @Field(() => Float, { description: 'Of that available, bytes.' })
  hostMemoryFreeBytes!: number;

  @Field(() => Float, { description: 'Size of the disk of the data folder, bytes.' })
  diskBytes!: number;

  @Field(() => Float, { description: 'Of that free, bytes.' })
  diskFreeBytes!: number;
}

@ObjectType({ description: 'One kind of work in a queue.', simpleResolvers: true })
export class QueueLine {
  @Field(() => String, { description: 'The kind of job, the subscriber, or what follows the log.' })
  name!: string;

  @Field(() => Int, { description: 'Not begun.' })
  waiting!: number;

  @Field(() => Int, { description: 'Running now.' })
  running!: number;

  @Field(() => Int, { description: 'Of the waiting ones, those that failed before.' })
  retrying!: number;

  @Field(() => Int, { description: 'Given up: dead letters.' })
  dead!: number;

  @Field(() => Int, { description: 'How long the oldest that is due has been waiting, seconds.' })
  oldestSeconds!: number;
}

@ObjectType({ description: 'One table of the database.', simpleResolvers: true })
export class TableFigures {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Float, { nullable: true, description: 'Rows, about; null where they mean nothing.' })
  rows!: number | null;

  @Field(() => Float, { nullable: true, description: 'Bytes with its indexes; null where finding out would take too long.' })
  bytes!: number | null;
}

@ObjectType({ description: 'The database.', simpleResolvers: true })
export class DatabaseFigures {
  @Field(() => String, { description: 'Its version.' })
  version!: string;

  @Field(() => Float, { description: 'Its size, bytes.' })
  bytes!: number;

  @Field(() => Float, { description: 'How long the shortest question takes, milliseconds.' })
  answerMs!: number;

  @Field(() => [TableFigures], { description: 'The biggest tables.' })
  tables!: readonly TableFigures[];
}

@ObjectType({ description: 'The last backup of this data folder.', simpleResolvers: true })
export class BackupNote {
  @Field(() => DateTime, { description: 'The moment it is of.' })
  takenAt!: Date;

  @Field(() => String, { description: 'Where it was put.' })
  folder!: string;

  @Field(() => Float, { description: 'Its size, bytes.' })
  bytes!: number;
}

@ObjectType({ description: 'How the installation is doing.', simpleResolvers: true })
export class SystemStatus {
  @Field(() => DateTime, { description: 'When this was looked at.' })
  checkedAt!: Date;

  @Field(() => [SystemProblem], { description: 'What an administrator should look at, worst first; empty when all is well.' })
  problems!: readonly SystemProblem[];

  @Field(() => [ServerProcess], { description: 'Server processes heard of in the last day.' })
  processes!: readonly ServerProcess[];

  @Field(() => [QueueLine], { description: 'Jobs by kind.' })
  jobs!: readonly QueueLine[];

  @Field(() => [QueueLine], {
    description: 'Events owed, by subscriber, and by what follows the whole log, such as the sealing of the audit log.',
  })
  deliveries!: readonly QueueLine[];

  @Field(() => DatabaseFigures, { description: 'The database.' })
  database!: DatabaseFigures;

  @Field(() => Int, { description: 'Sessions that are neither ended nor expired.' })
  sessionsOpen!: number;

  @Field(() => Int, { description: 'Of those, used in the last quarter of an hour.' })
  sessionsActive!: number;

  @Field(() => BackupNote, { nullable: true, description: 'The last backup; null when none is known here.' })
  lastBackup!: BackupNote | null;
}
