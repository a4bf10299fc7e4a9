import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../antd.js';
import { Icon } from '../ui/Icon.js';
import styles from './WordList.module.css';
import { type Step, targetOf } from './word-order.rules.js';

export interface Word {
  readonly code: string;
  readonly name: string;
  /** How much it is used, and the like. */
  readonly note: ReactNode;
  /** It has no place among the others. */
  readonly isLoose?: boolean;
}

interface Props<W extends Word> {
  readonly label: string;
  readonly words: readonly W[];
  readonly isBusy: boolean;
  /** In front of which word; null: behind all others. */
  onMove(code: string, beforeCode: string | null): void;
  /** What else may be done to a word. */
  acts(word: W): ReactNode;
}

/** Words of the organisation in their order: each is moved a place at a time, and the button under the fingers goes with it. */
export function WordList<W extends Word>({ label, words, isBusy, onMove, acts }: Props<W>) {
  const moved = useRef<{ readonly code: string; readonly step: Step } | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const placed = words.filter(({ isLoose }) => !isLoose).map(({ code }) => code);
  const order = placed.join();
  useEffect(() => {
    // Only a new order is waited for.
    if (order !== '' && moved.current !== null) focusStep(list.current, moved.current);
    moved.current = null;
  }, [order]);
  const step = (code: string, direction: Step): void => {
    moved.current = { code, step: direction };
    onMove(code, targetOf(placed, code, direction));
  };
  return (
    <ul ref={list} className={styles.words} aria-label={label}>
      {words.map((word) => (
        <li key={word.code} data-code={word.code}>
          <Steps word={word} place={placed.indexOf(word.code)} count={placed.length} isBusy={isBusy} onStep={step} />
          <span className={styles.name}>{word.name}</span>
          <span className={styles.code}>{word.code}</span>
          <span className={styles.note}>{word.note}</span>
          <span className={styles.acts}>{acts(word)}</span>
        </li>
      ))}
    </ul>
  );
}

/** At an end of the list the other direction is left. */
function focusStep(list: HTMLUListElement | null, { code, step }: { readonly code: string; readonly step: Step }): void {
  const row = [...(list?.children ?? [])].find((element) => element.getAttribute('data-code') === code);
  const buttons = [...(row?.querySelectorAll<HTMLButtonElement>('button[data-step]:not(:disabled)') ?? [])];
  (buttons.find(({ dataset }) => dataset.step === step) ?? buttons[0])?.focus();
}

interface StepsProps {
  readonly word: Word;
  readonly place: number;
  readonly count: number;
  readonly isBusy: boolean;
  onStep(code: string, direction: Step): void;
}

function Steps({ word: { code, name, isLoose }, place, count, isBusy, onStep }: StepsProps) {
  const { t } = useTranslation('kit');
  if (isLoose) return <span className={styles.steps} />;
  const isLast = { up: place === 0, down: place === count - 1 };
  return (
    <span className={styles.steps}>
      {(['up', 'down'] as const).map((direction) => (
        <Button
          key={direction}
          type="text"
          size="small"
          data-step={direction}
          className={direction === 'down' ? (styles.down ?? '') : ''}
          icon={<Icon name="arrowUp" size={14} />}
          aria-label={t(`words.${direction}`, { name })}
          disabled={isLast[direction]}
          onClick={() => !isBusy && onStep(code, direction)}
        />
      ))}
    </span>
  );
}
