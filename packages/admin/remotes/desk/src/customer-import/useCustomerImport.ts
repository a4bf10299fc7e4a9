import { useApolloClient } from '@apollo/client/react';
import { handIn, useToast } from '@shouwen/admin-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CustomerImportCheckDocument, type CustomerImportCheckQuery, type CustomerImportInput } from '../gql/graphql.js';

type Check = NonNullable<CustomerImportCheckQuery['customerImportCheck']>;

/** A table as it was last looked at, and how it was read. */
export interface Checked extends Check {
  readonly input: CustomerImportInput;
}

const PAGE = 100;

/** Hands a table in and looks at it, again whenever it is to be read differently; nothing is written. */
export function useCustomerImport() {
  const { t } = useTranslation('desk');
  const client = useApolloClient();
  const toast = useToast();
  const [isBusy, setBusy] = useState(false);
  const [checked, setChecked] = useState<Checked | null>(null);
  const ask = async (input: CustomerImportInput, after: string | null): Promise<Check | null> => {
    const { data } = await client.query({
      query: CustomerImportCheckDocument,
      variables: { input, first: PAGE, after },
      fetchPolicy: 'no-cache',
    });
    return data?.customerImportCheck ?? null;
  };
  const busily = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    await work().catch(() => toast.failed(t('customerImport.failed')));
    setBusy(false);
  };
  const look = async (input: CustomerImportInput): Promise<void> => {
    const found = await ask(input, null);
    setChecked(found && { ...found, input });
  };
  return {
    checked,
    isBusy,
    choose: (file: File): Promise<void> =>
      busily(async () => {
        setChecked(null);
        await look({ fileId: await handIn('/files/customers/import', file), duplicates: 'REFUSE' });
      }),
    /** Read otherwise: other columns, or something else done with those who are there already. */
    reread: (changes: Partial<CustomerImportInput>): Promise<void> =>
      busily(async () => {
        if (checked) await look({ ...checked.input, ...changes });
      }),
    more: (): Promise<void> =>
      busily(async () => {
        const next = checked && (await ask(checked.input, checked.problems.pageInfo.endCursor ?? null));
        if (checked && next)
          setChecked({ ...checked, problems: { ...next.problems, nodes: [...checked.problems.nodes, ...next.problems.nodes] } });
      }),
  };
}
