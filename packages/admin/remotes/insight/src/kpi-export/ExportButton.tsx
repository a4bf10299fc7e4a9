import { Button } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import type { BoardItem } from '../board-page/useBoard.js';
import type { Period } from '../period/period.rules.js';
import { boardRows } from './board-rows.rules.js';
import { csvOf } from './csv.rules.js';

/** Saves what the board shows, with the definitions, so that the file explains itself. */
export function ExportButton({ items, period }: { readonly items: readonly BoardItem[] | undefined; readonly period: Period }) {
  const { t } = useTranslation('insight');
  const isReady = items?.some(({ total }) => total !== undefined) === true;
  return (
    <Button
      disabled={!isReady}
      onClick={() => items !== undefined && save(csvOf(boardRows(items)), `shouwen-kpi-${period.from}-${period.to}.csv`)}
    >
      {t('board.export')}
    </Button>
  );
}

function save(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
