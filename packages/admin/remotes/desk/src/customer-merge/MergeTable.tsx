import { Time } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MergeSide_CustomerFragment as Side } from '../gql/graphql.js';
import { urls } from '../urls.js';
import styles from './CustomerMerge.module.css';
import { type Choice, isContested, type MergeRow } from './merge-rows.rules.js';

interface Props {
  readonly kept: Side;
  readonly merged: Side;
  readonly rows: readonly MergeRow[];
  readonly choices: Readonly<Record<string, Choice>>;
  onChoose(field: string, choice: Choice): void;
}

/** Field by field: what both say, and where they differ which of the two is right. */
export function MergeTable({ kept, merged, rows, choices, onChoose }: Props) {
  const { t } = useTranslation('desk');
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('merge.field')}</th>
          <SideHead title={t('merge.keptShort')} side={kept} />
          <SideHead title={t('merge.mergedShort')} side={merged} />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.field} row={row} choice={choices[row.field] ?? 'kept'} onChoose={(choice) => onChoose(row.field, choice)} />
        ))}
      </tbody>
    </table>
  );
}

function SideHead({ title, side }: { readonly title: string; readonly side: Side }) {
  const { t } = useTranslation('desk');
  return (
    <th scope="col">
      {title} <Link to={urls.customer(side.id)}>{side.name}</Link>
      <p className={styles.soft}>
        {t('customer.since')} <Time at={side.createdAt} form="full" /> · {t('customer.open', { count: side.openTicketCount })}
      </p>
    </th>
  );
}

interface RowProps {
  readonly row: MergeRow;
  readonly choice: Choice;
  onChoose(choice: Choice): void;
}

function Row({ row, choice, onChoose }: RowProps) {
  const { t } = useTranslation('desk');
  const label = row.label ?? t(`merge.fields.${row.field}`);
  const isOpen = isContested(row);
  const cell = (side: 'kept' | 'merged') => {
    const value = row[side];
    const isTaken = isOpen ? choice === side || choice === 'both' : value !== null;
    const text = value === null ? <span className={styles.soft}>—</span> : <Value field={row.field} value={value} />;
    return (
      <td className={isTaken ? '' : styles.left}>
        {isOpen ? (
          <Radio
            name={row.field}
            label={`${label} ${t(`merge.${side}Short`)}`}
            isOn={choice === side}
            onPick={() => onChoose(side)}
            text={text}
          />
        ) : (
          text
        )}
      </td>
    );
  };
  return (
    <tr>
      <th scope="row">
        {label}
        {isOpen && row.field === 'note' && (
          <Radio
            name={row.field}
            label={`${label} ${t('merge.both')}`}
            isOn={choice === 'both'}
            onPick={() => onChoose('both')}
            text={t('merge.both')}
          />
        )}
      </th>
      {cell('kept')}
      {cell('merged')}
    </tr>
  );
}

function Value({ field, value }: { readonly field: string; readonly value: string }) {
  const { t } = useTranslation('desk');
  if (field === 'kind') return t(`customer.kind.${value}`);
  return field === 'stage' ? t(`customer.stages.${value}`) : value;
}

interface RadioProps {
  readonly name: string;
  readonly label: string;
  readonly isOn: boolean;
  readonly text: React.ReactNode;
  onPick(): void;
}

function Radio({ name, label, isOn, text, onPick }: RadioProps) {
  return (
    <label className={styles.choice}>
      <input type="radio" name={`merge-${name}`} aria-label={label} checked={isOn} onChange={onPick} />
      <span>{text}</span>
    </label>
  );
}
