import { useCommand, useViewer } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import {
  CustomerExportDocument,
  type CustomerFilter,
  CustomerRecordExportDocument,
  type CustomerRecordFilter,
  TicketExportDocument,
  type TicketFilter,
} from '../gql/graphql.js';

interface Exported {
  readonly file?: { readonly url: string } | null;
}

/** Fetches what the server has made ready; the browser saves it. */
function save({ file }: Exported): void {
  if (file != null) window.location.assign(file.url);
}

/** The customers of the list as a file, for whoever may. */
export function CustomerExportButton({ filter }: { readonly filter: CustomerFilter }) {
  const { t } = useTranslation('desk');
  const viewer = useViewer();
  const command = useCommand(CustomerExportDocument, { success: t('export.done'), onDone: save });
  if (!viewer.can('customer:export')) return null;
  return (
    <Button loading={command.running} onClick={() => void command.run({ input: { filter } })}>
      {t('export.title')}
    </Button>
  );
}

/** The records of the list as a file, for whoever may. */
export function RecordExportButton({ filter }: { readonly filter: CustomerRecordFilter }) {
  const { t } = useTranslation('desk');
  const viewer = useViewer();
  const command = useCommand(CustomerRecordExportDocument, { success: t('export.done'), onDone: save });
  if (!viewer.can('customer:export')) return null;
  return (
    <Button loading={command.running} onClick={() => void command.run({ input: { filter } })}>
      {t('export.title')}
    </Button>
  );
}

/** The tickets of the view as a file, for whoever may. */
export function TicketExportButton({ filter }: { readonly filter: TicketFilter }) {
  const { t } = useTranslation('desk');
  const viewer = useViewer();
  const command = useCommand(TicketExportDocument, { success: t('export.done'), onDone: save });
  if (!viewer.can('ticket:export')) return null;
  return (
    <Button type="text" size="small" loading={command.running} onClick={() => void command.run({ input: { filter } })}>
      {t('export.title')}
    </Button>
  );
}
