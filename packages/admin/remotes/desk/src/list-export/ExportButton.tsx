import { Icon, useCommand, useViewer } from '@shouwen/admin-kit';
import { Button, Dropdown } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import {
  ContactConsentExportDocument,
  CustomerExportDocument,
  type CustomerFilter,
  CustomerProductExportDocument,
  CustomerRecordExportDocument,
  type CustomerRecordFilter,
  PointsExportDocument,
  PromiseExportDocument,
  type PromiseFilter,
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

const OF_CUSTOMERS = {
  customers: CustomerExportDocument,
  points: PointsExportDocument,
  consents: ContactConsentExportDocument,
  products: CustomerProductExportDocument,
} as const;
type OfCustomers = keyof typeof OF_CUSTOMERS;
const isOfCustomers = (key: string): key is OfCustomers => key in OF_CUSTOMERS;

/** The customers of the list as a file, or what hangs on them, for whoever may. */
export function CustomerExportButton({ filter }: { readonly filter: CustomerFilter }) {
  const { t } = useTranslation('desk');
  const viewer = useViewer();
  const told = { success: t('export.done'), onDone: save };
  const commands = {
    customers: useCommand(OF_CUSTOMERS.customers, told),
    points: useCommand(OF_CUSTOMERS.points, told),
    consents: useCommand(OF_CUSTOMERS.consents, told),
    products: useCommand(OF_CUSTOMERS.products, told),
  };
  if (!viewer.can('customer:export')) return null;
  const items = Object.keys(commands).map((key) => ({ key, label: isOfCustomers(key) ? t(`export.of.${key}`) : key }));
  const choose = (key: string): void => {
    if (isOfCustomers(key)) void commands[key].run({ input: { filter } });
  };
  return (
    <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => choose(key) }}>
      <Button
        loading={Object.values(commands).some(({ running }) => running)}
        icon={<Icon name="chevronDown" size={14} />}
        iconPosition="end"
      >
        {t('export.title')}
      </Button>
    </Dropdown>
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

/** The promises of the list as a file, for whoever may take tickets out. */
export function PromiseExportButton({ filter }: { readonly filter: PromiseFilter }) {
  const { t } = useTranslation('desk');
  const viewer = useViewer();
  const command = useCommand(PromiseExportDocument, { success: t('export.done'), onDone: save });
  if (!viewer.can('ticket:export')) return null;
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
