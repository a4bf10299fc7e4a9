import { useQuery } from '@apollo/client/react';
import { Icon, Kbd, Tag, useDebounced } from '@shouwen/admin-kit';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { TicketQuickRepliesDocument, type TicketQuickRepliesQuery } from '../gql/graphql.js';
import { urls } from '../urls.js';
import styles from './QuickReplyPicker.module.css';

type Filled = TicketQuickRepliesQuery['ticketQuickReplies']['nodes'][number];

interface Props {
  readonly ticketId: string;
  onPick(text: string): void;
  onClose(): void;
}

const MOST = 50;

/** Finds wording by a few letters and shows how it would read, with this ticket's words in it. */
export function QuickReplyPicker({ ticketId, onPick, onClose }: Props) {
  const { t } = useTranslation('desk');
  const id = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const search = useDebounced(text.trim(), 150);
  const variables = { ticketId, first: MOST, text: search === '' ? null : search };
  const { data, previousData, loading } = useQuery(TicketQuickRepliesDocument, { variables, fetchPolicy: 'cache-and-network' });
  const found = (data ?? previousData)?.ticketQuickReplies.nodes ?? [];
  const active = Math.min(at, found.length - 1);
  const current = found[active];
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const act = actOf(event.key, {
      move: (by) => setAt(clamp(active + by, found.length)),
      pick: () => current && onPick(current.text),
      close: onClose,
    });
    if (act === null) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <div className={styles.picker}>
      <input
        // biome-ignore lint/a11y/noAutofocus: it was opened to type into
        autoFocus
        className={styles.search}
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={id}
        aria-activedescendant={current ? `${id}-${active}` : undefined}
        aria-label={t('replies.search')}
        placeholder={t('replies.search')}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      {found.length === 0 && !loading && (
        <p className={styles.none} role="status">
          {t('replies.none')} <Link to={urls.replies()}>{t('replies.keep')}</Link>
        </p>
      )}
      <div className={styles.body}>
        <div id={id} role="listbox" aria-label={t('replies.title')} className={styles.list}>
          {found.map((one, index) => (
            <Option
              key={one.reply.id}
              id={`${id}-${index}`}
              filled={one}
              isActive={index === active}
              onPick={() => onPick(one.text)}
              onPoint={() => setAt(index)}
            />
          ))}
        </div>
        {current && <Preview filled={current} />}
      </div>
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly filled: Filled;
  readonly isActive: boolean;
  onPick(): void;
  onPoint(): void;
}

function Option({ id, filled: { reply, isSolution }, isActive, onPick, onPoint }: OptionProps) {
  const { t } = useTranslation('desk');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field holds the focus and its keys move through this list
    // biome-ignore lint/a11y/useFocusableInteractive: as above, the option is the field's active descendant
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      className={styles.option}
      ref={(element) => void (isActive && element?.scrollIntoView?.({ block: 'nearest' }))}
      onClick={onPick}
      onMouseMove={onPoint}
    >
      <span className={styles.title}>{reply.title}</span>
      {isSolution && <Tag>{t('replies.solution')}</Tag>}
      <span className={styles.topic}>{reply.topic}</span>
    </div>
  );
}

function Preview({ filled: { text, missing } }: { readonly filled: Filled }) {
  const { t } = useTranslation('desk');
  return (
    <div className={styles.preview} aria-live="polite">
      <p className={styles.text}>{text}</p>
      {missing.length > 0 && (
        <p className={styles.missing}>
          <Icon name="warning" size={14} /> {t('replies.missing', { names: missing.join('、') })}
        </p>
      )}
      <p className={styles.hint}>
        <Kbd keys="enter" /> {t('replies.insert')}
      </p>
    </div>
  );
}

interface Acts {
  move(by: number): void;
  pick(): void;
  close(): void;
}

function actOf(key: string, { move, pick, close }: Acts): (() => void) | null {
  if (key === 'ArrowDown') return () => move(1);
  if (key === 'ArrowUp') return () => move(-1);
  if (key === 'Enter') return pick;
  return key === 'Escape' ? close : null;
}

function clamp(index: number, count: number): number {
  return Math.max(0, Math.min(index, count - 1));
}
