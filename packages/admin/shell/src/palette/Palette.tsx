import { Icon, Kbd } from '@shouwen/admin-kit';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../frame/Dialog.js';
import styles from './palette.module.css';
import { filterGroups, type PaletteGroup, type PaletteItem, stepIn } from './palette.rules.js';
import { usePaletteGroups } from './usePaletteGroups.js';
import { usePaletteSearch } from './usePaletteSearch.js';

/** ⌘K: go to, act, create, find. */
export function Palette({ onClose }: { onClose(): void }) {
  const { t } = useTranslation('shell');
  const id = useId();
  const [text, setText] = useState('');
  const [index, setIndex] = useState(0);
  const type = (next: string): void => {
    setText(next);
    setIndex(0);
  };
  const { results, completions, recent, isSearching } = usePaletteSearch(text, type);
  const commands = filterGroups(usePaletteGroups(), text);
  // A filter that is being written is finished first; a word that could become one is more likely a word.
  const found = /[:：]\S*$/.test(text) ? [completions, results] : [results, completions];
  const groups = [recent, ...found, ...commands].filter((group) => group.items.length > 0);
  const items = groups.flatMap((group) => group.items);
  const active = items[Math.min(index, items.length - 1)];

  const run = (item: PaletteItem | undefined): void => {
    if (item === undefined) return;
    if (item.isStep !== true) onClose();
    item.run();
  };
  const move = (step: 1 | -1): void => {
    const next = stepIn(items.length, Math.min(index, items.length - 1), step);
    setIndex(next);
    document.getElementById(`${id}${items[next]?.id}`)?.scrollIntoView({ block: 'nearest' });
  };
  const keys: Record<string, () => void> = { ArrowDown: () => move(1), ArrowUp: () => move(-1), Enter: () => run(active) };
  if (active?.isStep === true) keys.Tab = () => run(active);
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = event.nativeEvent.isComposing ? undefined : keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };

  return (
    <Dialog label={t('palette.label')} onClose={onClose}>
      <div className={styles.input}>
        <Icon name="search" />
        <input
          autoFocus
          type="text"
          role="combobox"
          aria-label={t('palette.label')}
          aria-expanded="true"
          aria-controls={`${id}list`}
          aria-activedescendant={active && `${id}${active.id}`}
          placeholder={t('search.placeholder')}
          value={text}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className={styles.list} id={`${id}list`} role="listbox" aria-label={t('palette.label')}>
        {groups.map((group) => (
          <Group key={group.title} group={group} prefix={id} active={active} onRun={run} />
        ))}
      </div>
      {items.length === 0 && (
        <p className={styles.nothing} role="status">
          {isSearching ? t('palette.searching') : t('palette.nothing', { text })}
        </p>
      )}
      <footer className={styles.hint}>
        <span className={styles.keys}>{t('palette.hint')}</span>
        <span>{t('palette.filters')}</span>
        <span>{t('palette.phones')}</span>
      </footer>
    </Dialog>
  );
}

interface GroupProps {
  readonly group: PaletteGroup;
  readonly prefix: string;
  readonly active: PaletteItem | undefined;
  onRun(item: PaletteItem): void;
}

function Group({ group, prefix, active, onRun }: GroupProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options is no fieldset
    <div role="group" aria-label={group.title}>
      <p className={styles.title} aria-hidden="true">
        {group.title}
      </p>
      {group.items.map((item) => (
        <button
          key={item.id}
          id={`${prefix}${item.id}`}
          type="button"
          role="option"
          tabIndex={-1}
          aria-selected={item === active}
          className={styles.item}
          onClick={() => onRun(item)}
        >
          <span className={styles.label}>{item.label}</span>
          {item.detail !== undefined && <span className={styles.detail}>{item.detail}</span>}
          {item.keys !== undefined && <Kbd keys={item.keys} />}
        </button>
      ))}
    </div>
  );
}
