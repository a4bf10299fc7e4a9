import { useApolloClient } from '@apollo/client/react';
import { useToast } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import type { BoardItem } from '../board-page/useBoard.js';
import { KpiDepartmentsDocument, type KpiValuesInput } from '../gql/graphql.js';
import { boardRows } from './board-rows.rules.js';
import { csvOf } from './csv.rules.js';

interface Props {
  readonly items: readonly BoardItem[] | undefined;
  /** What the breakdown on screen was asked with; its answer is in the cache. */
  readonly breakdown: KpiValuesInput;
}

/** Saves what the board shows, with the definitions, so that the file explains itself. */
export function ExportButton({ items, breakdown }: Props) {
  const { t } = useTranslation('insight');
  const client = useApolloClient();
  const toast = useToast();
  const isReady = items?.some(({ total }) => total !== undefined) === true;
  const save = async (): Promise<void> => {
    try {
      const { data } = await client.query({ query: KpiDepartmentsDocument, variables: { input: breakdown } });
      const rows = boardRows(items ?? [], { kpiKey: breakdown.kpiKeys[0], values: data?.kpiValues ?? [] });
      download(csvOf(rows), `shouwen-kpi-${breakdown.from}-${breakdown.to}.csv`);
    } catch {
      toast.failed(t('board.exportFailed'));
    }
  };
  return (
    <Button disabled={!isReady} onClick={() => void save()}>
      {t('board.export')}
    </Button>
  );
}

function download(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
