import { Avatar, Icon, type IconName, PRIORITIES, useFormat, useViewer, useWords } from '@shouwen/admin-kit';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Timeline_EntryFragment } from '../gql/graphql.js';
import styles from './Timeline.module.css';
import { lookOf, sentenceOf, type ToldKind, toldKind } from './timeline.rules.js';

export type Entry = Timeline_EntryFragment;
type Change = Entry['changes'][number];

const ICONS: Readonly<Record<ToldKind | 'other', IconName>> = {
  created: 'plus',
  accepted: 'check',
  assigned: 'transfer',
  returned: 'return',
  state_changed: 'clock',
  action_done: 'check',
  action_undone: 'return',
  workflow_moved: 'clock',
  automated: 'list',
  solved: 'check',
  reopened: 'reopen',
  closed: 'lock',
  confirmed: 'check',
  reviewed: 'eye',
  handed_on: 'transfer',
  hand_on_asked: 'transfer',
  hand_on_refused: 'return',
  obligation_waived: 'check',
  clock_exempted: 'clock',
  file_removed: 'clip',
  product_set: 'link',
  edited: 'edit',
  filled: 'list',
  tagged: 'edit',
  watched: 'eye',
  unwatched: 'eye',
  voided: 'lock',
  promise_made: 'phone',
  promise_kept: 'check',
  promise_moved: 'clock',
  promise_withdrawn: 'return',
  linked: 'link',
  unlinked: 'link',
  merged: 'merge',
  absorbed: 'merge',
  unmerged: 'split',
  released: 'split',
  split: 'split',
  other: 'info',
};

interface ItemProps {
  readonly entry: Entry;
  readonly isNew?: boolean;
  /** What came with it. */
  readonly children?: ReactNode;
}

/** One entry of a ticket's history: what someone wrote, or one line about what happened. */
export function TimelineItem({ entry, isNew = false, children }: ItemProps) {
  const classes = isNew ? styles.arrived : '';
  return (
    <div className={classes}>{lookOf(entry) === 'system' ? <SystemLine entry={entry} /> : <Words entry={entry}>{children}</Words>}</div>
  );
}

function Words({ entry, children }: Pick<ItemProps, 'entry' | 'children'>) {
  const { t } = useTranslation('desk');
  const words = useWords();
  const isNote = lookOf(entry) === 'note';
  const via = isNote ? t('timeline.note') : words.channel(entry.channel ?? 'PHONE');
  return (
    <article className={isNote ? styles.note : styles.message}>
      <Who name={entry.actorName} id={entry.actor?.id} />
      <header className={styles.head}>
        <b>{entry.actorName}</b>
        <span>
          {via} · <EntryTime at={entry.at} />
        </span>
        {isNote && (
          <span className={styles.unseen}>
            <Icon name="lock" size={14} />
            {t('timeline.unseen')}
          </span>
        )}
        {entry.contact != null && <ContactTold contact={entry.contact} />}
        <Marks entry={entry} />
      </header>
      <p className={styles.body}>{entry.body}</p>
      {entry.people.length > 0 && (
        <p className={styles.reason}>{t('timeline.mentioned', { names: entry.people.map(({ name }) => name).join(' · ') })}</p>
      )}
      <Fact label={t('confirm.signedBy')} text={entry.signedBy} />
      <Fact label={t('contactLog.nextStep')} text={entry.nextStep} />
      {children}
    </article>
  );
}

function Fact({ label, text }: { readonly label: string; readonly text?: string | null }) {
  const { t } = useTranslation('desk');
  return text == null ? null : <p className={styles.reason}>{t('timeline.fact', { label, text })}</p>;
}

/** What an entry is beside its words: the outcome told, or what the customer thinks of it. */
function Marks({ entry: { proof, isSatisfied, isOutcome } }: Pick<ItemProps, 'entry'>) {
  const { t } = useTranslation('desk');
  const said = proof == null ? '' : `${t(`proof.${proof}`)} · ${t(isSatisfied ? 'confirm.yes' : 'confirm.no')}`;
  return [said, isOutcome ? t('timeline.outcome') : ''].filter(Boolean).map((text) => (
    <span key={text} className={styles.outcome}>
      {text}
    </span>
  ));
}

/** Who sought whom, what came of it and how long it took. */
function ContactTold({ contact }: { readonly contact: NonNullable<Entry['contact']> }) {
  const { t } = useTranslation('desk');
  const { duration } = useFormat();
  const { direction, result, durationSeconds } = contact;
  const parts = [
    t(`contactDirection.${direction}`),
    t(`contactResult.${result}`),
    durationSeconds == null ? '' : duration(durationSeconds),
  ];
  return <span>{parts.filter((part) => part !== '').join(' · ')}</span>;
}

function SystemLine({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation('desk');
  const kind = toldKind(entry.type);
  const told = useSentence();
  const beside = useBeside()(entry);
  const was = entry.changes.find(({ field }) => field === 'DESCRIPTION')?.from;
  return (
    <div className={styles.system}>
      <Icon name={kind === 'created' && entry.channel === 'PHONE' ? 'phone' : ICONS[kind]} />
      <p>
        <EntryTime at={entry.at} /> <span className={kind === 'returned' ? styles.strong : ''}>{told(entry)}</span>
        {entry.reason != null && entry.reason !== '' && <span className={styles.reason}>{entry.reason}</span>}
        {beside !== '' && <span className={styles.reason}>{beside}</span>}
        {was != null && <span className={styles.reason}>{t('change.was', { text: was })}</span>}
      </p>
    </div>
  );
}

/** What happened, as one sentence. */
export function useSentence(): (entry: Entry) => string {
  const { t } = useTranslation('desk');
  const changes = useChanges();
  return (entry) =>
    t(`told.${sentenceOf(entry)}`, {
      ...partsOf(entry),
      changes: changes(entry),
      other: entry.otherNumber ?? '',
      people: entry.people.map(({ name }) => name).join(' · '),
      relation: entry.relation == null ? '' : t(`relation.${entry.relation}`),
    });
}

/** What a step did beside leading on, where its sentence does not tell it anyway. */
function useBeside(): (entry: Entry) => string {
  const changes = useChanges();
  return (entry) => (TELLS_CHANGES.includes(toldKind(entry.type)) ? '' : changes(entry));
}

const TELLS_CHANGES: readonly string[] = ['edited', 'tagged', 'filled', 'action_done', 'action_undone', 'other'];

/** What was put right, each thing with what it was and what it became; a long text only by its name. */
function useChanges(): (entry: Entry) => string {
  const { t } = useTranslation('desk');
  const words = useWords();
  const sideOf = (field: Change['field'], side: string | null | undefined): string => {
    const priority = field === 'PRIORITY' ? PRIORITIES.find((known) => known === side) : undefined;
    return priority === undefined ? (side ?? t('change.none')) : words.priority(priority);
  };
  const told = ({ field, from, to }: Change): string => {
    const name = t(`change.field.${field}`);
    if (field === 'DESCRIPTION') return name;
    if (field === 'ACTION' || field === 'NOTE' || field === 'FIELDS') return to ?? '';
    return t('change.fromTo', { field: name, from: sideOf(field, from), to: sideOf(field, to) });
  };
  return ({ changes }) => changes.map(told).join(t('change.join'));
}

function partsOf({ actorName, department, toDepartment, assignee, fromState, toState }: Entry): Readonly<Record<string, string>> {
  return {
    actor: actorName,
    from: nameOf(department),
    place: [nameOf(toDepartment ?? department), nameOf(assignee)].filter((name) => name !== '').join(' · '),
    fromState: nameOf(fromState),
    toState: nameOf(toState),
  };
}

function nameOf(named: { readonly name: string } | null | undefined): string {
  return named?.name ?? '';
}

/** The customer's own words, as they were taken down at registration. */
export function CustomerWords({
  name,
  via,
  at,
  text,
  children,
}: {
  readonly name: string;
  readonly via: string;
  readonly at: string;
  readonly text: string;
  /** What came with them. */
  readonly children?: ReactNode;
}) {
  return (
    <article className={styles.message}>
      <Who name={name} />
      <header className={styles.head}>
        <b>{name}</b>
        <span>
          {via} · <EntryTime at={at} />
        </span>
      </header>
      <p className={styles.body}>{text}</p>
      {children}
    </article>
  );
}

/** What it was and what was done, below the last time the ticket was solved. */
export function Solution({ cause, measure }: { readonly cause?: string | null; readonly measure?: string | null }) {
  const { t } = useTranslation('desk');
  const lines = [
    [t('ticket.cause'), cause],
    [t('ticket.measure'), measure],
  ].filter(([, text]) => text != null && text !== '');
  return (
    <div className={styles.solution}>
      {lines.map(([label, text]) => (
        <p key={label} className={styles.reason}>
          {t('timeline.fact', { label, text })}
        </p>
      ))}
    </div>
  );
}

function Who({ name, id }: { readonly name: string; readonly id?: string }) {
  const { person } = useViewer();
  return (
    <span className={styles.avatar}>
      <Avatar name={name} isMe={id === person.id} />
    </span>
  );
}

function EntryTime({ at }: { readonly at: string }) {
  const format = useFormat();
  return (
    <time dateTime={at} title={format.dateTime(at)}>
      {format.time(at)}
    </time>
  );
}
