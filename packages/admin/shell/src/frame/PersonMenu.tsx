import { Avatar, Icon, type IconName, Segmented, useViewer } from '@shouwen/admin-kit';
import { preferredTheme, preferTheme, type ThemeChoice } from '@shouwen/admin-kit/preferences';
import { type ReactNode, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LanguageChoice } from '../account/LanguageChoice.js';
import { useSignOut } from '../account/useSignOut.js';
import { PRESENCES } from '../presence/presences.js';
import { usePresence } from '../presence/usePresence.js';
import styles from './person-menu.module.css';

const THEMES: readonly ThemeChoice[] = ['light', 'dark', 'system'];

/** Who I am here, how the panel speaks and looks to me, my sessions and tokens, and the way out. */
export function PersonMenu({ onShortcuts }: { onShortcuts(): void }) {
  const { t } = useTranslation('shell');
  const { person, can } = useViewer();
  const signOut = useSignOut();
  const [presence, choosePresence] = usePresence();
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const close = (): void => panel.current?.hidePopover?.();
  return (
    <div className={styles.menu}>
      <button type="button" className={styles.face} popoverTarget={id} aria-label={t('person.open', { name: person.name })}>
        <Avatar name={person.name} size="large" isMe />
        <span className={styles.dot} data-presence={presence ?? 'OFFLINE'} aria-hidden="true" />
      </button>
      <div ref={panel} id={id} popover="auto" className={styles.panel}>
        <header>
          <b>{person.name}</b>
          <span>{[person.departmentName, person.account].filter(Boolean).join(' · ')}</span>
        </header>
        {presence !== null && (
          <div className={styles.presence}>
            <Segmented
              label={t('presence.label')}
              options={PRESENCES.map((value) => ({ value, label: t(`presence.${value}`) }))}
              value={presence}
              onChange={choosePresence}
            />
          </div>
        )}
        <Choices />
        <ul>
          <Item icon="people" to="/account/profile" onClick={close}>
            {t('person.profile')}
          </Item>
          <Item icon="lock" to="/account/security" onClick={close}>
            {t('person.security')}
          </Item>
          <Item icon="book" to="/account/about" onClick={close}>
            {t('person.about')}
          </Item>
          <Item icon="devices" to="/account/sessions" onClick={close}>
            {t('person.sessions')}
          </Item>
          {can('api-token:manage') && (
            <Item icon="key" to="/account/tokens" onClick={close}>
              {t('person.tokens')}
            </Item>
          )}
          <Item
            icon="keyboard"
            onClick={() => {
              close();
              onShortcuts();
            }}
          >
            {t('person.shortcuts')}
          </Item>
          <Item icon="signOut" onClick={() => void signOut()}>
            {t('person.signOut')}
          </Item>
        </ul>
      </div>
    </div>
  );
}

function Choices() {
  const { t } = useTranslation('shell');
  const [theme, setTheme] = useState(preferredTheme);
  const chooseTheme = (choice: ThemeChoice): void => {
    preferTheme(choice);
    setTheme(choice);
  };
  return (
    <dl>
      <dt>{t('person.language')}</dt>
      <dd>
        <LanguageChoice />
      </dd>
      <dt>{t('person.theme')}</dt>
      <dd>
        <Segmented
          label={t('person.theme')}
          options={THEMES.map((choice) => ({ value: choice, label: t(`person.${choice}`) }))}
          value={theme}
          onChange={chooseTheme}
        />
      </dd>
    </dl>
  );
}

function Item({
  icon,
  to,
  onClick,
  children,
}: {
  readonly icon: IconName;
  readonly to?: string;
  onClick(): void;
  readonly children: ReactNode;
}) {
  const content = (
    <>
      <Icon name={icon} />
      {children}
    </>
  );
  return (
    <li>
      {to === undefined ? (
        <button type="button" onClick={onClick}>
          {content}
        </button>
      ) : (
        <Link to={to} onClick={onClick}>
          {content}
        </Link>
      )}
    </li>
  );
}
