import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { keycaps } from '../shortcuts.rules.js';
import { type Channel, type Priority, useWords } from '../useWords.js';
import { Icon, type IconName } from './Icon.js';
import styles from './marks.module.css';

const CHANNEL_ICONS: Readonly<Record<Channel, IconName>> = {
  PHONE: 'phone',
  MAIL: 'mail',
  CHAT: 'bubble',
  WEB: 'globe',
  WECHAT: 'chat',
  SMS: 'mobile',
  VISIT: 'pin',
  API: 'code',
};

/** The channel as a picture with its name for those who do not see it. */
export function ChannelIcon({ channel }: { readonly channel: Channel }) {
  const words = useWords();
  return (
    <span className={styles.channel} role="img" aria-label={words.channel(channel)} title={words.channel(channel)}>
      <Icon name={CHANNEL_ICONS[channel]} />
    </span>
  );
}

export function ChannelName({ channel }: { readonly channel: Channel }) {
  const words = useWords();
  return (
    <span className={styles.person}>
      <span className={styles.channel}>
        <Icon name={CHANNEL_ICONS[channel]} />
      </span>
      {words.channel(channel)}
    </span>
  );
}

const LEVELS: Readonly<Record<Priority, number>> = { LOW: 1, NORMAL: 2, HIGH: 3, URGENT: 4 };

/** Bars and, unless `compact`, the word; neutral on purpose. */
export function PriorityMark({ priority, compact = false }: { readonly priority: Priority; readonly compact?: boolean }) {
  const words = useWords();
  const name = words.priority(priority);
  const named = compact ? { role: 'img', 'aria-label': name, title: name } : {};
  return (
    <span className={styles.priority}>
      <span className={styles.bars} {...named}>
        {[1, 2, 3, 4].map((level) => (
          <i key={level} className={level <= LEVELS[priority] ? styles.on : undefined} />
        ))}
      </span>
      {compact ? null : name}
    </span>
  );
}

/** 首: whoever is asked first answers to the end. Ink, never the red of the seal. */
export function OwnerMark() {
  const { t } = useTranslation('kit');
  return (
    <span className={styles.owner} role="img" aria-label={t('owner')} title={t('owner')}>
      {t('ownerGlyph')}
    </span>
  );
}

interface WordShown {
  readonly name: string;
  readonly color?: string | null;
  /** What it gives to whoever has it. */
  readonly gives?: readonly string[];
}

/** A customer's tier, and on pointing at it what it gives; nothing where there is none. */
export function Tier({ word }: { readonly word: WordShown | null | undefined }) {
  if (word == null) return null;
  return (
    <span className={styles.tier} data-color={word.color?.toLowerCase()} title={word.gives?.join('\n')}>
      {word.name}
    </span>
  );
}

interface TagProps {
  /** A colour of the theme, as words of the organisation name it. */
  readonly color?: string | null | undefined;
  readonly children: ReactNode;
}

export function Tag({ color, children }: TagProps) {
  return (
    <span className={styles.tag} data-color={color?.toLowerCase()}>
      {children}
    </span>
  );
}

interface AvatarProps {
  readonly name: string;
  readonly size?: 'tiny' | 'medium' | 'large';
  /** The viewer's own, in full ink. */
  readonly isMe?: boolean;
}

/** The first character of a name; the name itself stands beside it. */
export function Avatar({ name, size = 'medium', isMe = false }: AvatarProps) {
  const classes = [styles.avatar, size === 'medium' ? '' : styles[size], isMe ? styles.me : ''];
  return (
    <span className={classes.join(' ')} aria-hidden="true">
      {[...name][0] ?? '·'}
    </span>
  );
}

/** A person with, in lighter ink, where they belong. */
export function PersonName({
  name,
  place,
  withAvatar = false,
}: {
  readonly name: string;
  readonly place?: string | null;
  readonly withAvatar?: boolean;
}) {
  return (
    <span className={styles.person}>
      {withAvatar && <Avatar name={name} size="tiny" />}
      <span>{name}</span>
      {place != null && place !== '' && <span className={styles.place}>{place}</span>}
    </span>
  );
}

const IS_MAC = typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.userAgent);

/** Keycaps of a shortcut: `<Kbd keys="mod+k" />`. */
export function Kbd({ keys, onPrimary = false }: { readonly keys: string; readonly onPrimary?: boolean }) {
  return (
    <span className={`${styles.kbd} ${onPrimary ? styles.onPrimary : ''}`} aria-hidden="true">
      {keycaps(keys, IS_MAC).map((cap) => (
        <kbd key={cap}>{cap}</kbd>
      ))}
    </span>
  );
}
