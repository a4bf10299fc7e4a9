import { useCommand } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { DepartmentExportDocument } from '../gql/graphql.js';

/** Fetches the departments as a file; the server logs it and marks the file. */
export function useDepartmentExport(): { readonly running: boolean; run(): Promise<boolean> } {
  const { t } = useTranslation('organization');
  const { running, run } = useCommand(DepartmentExportDocument, {
    onDone: ({ csv }) => {
      if (csv != null) save(`${t('tree.title')}.csv`, csv);
    },
  });
  return { running, run: () => run({ input: { isArchived: false } }) };
}

function save(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
