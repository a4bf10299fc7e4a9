import { AbilityButton, PersonName, useCommand, useSearchState, useViewer } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import styles from '../customer-page/CustomerPage.module.css';
import { type CustomerOwner_CustomerFragment, CustomerOwnerSetDocument } from '../gql/graphql.js';
import { CustomerOwnerDialog } from './CustomerOwnerDialog.js';

/** Who looks after a customer: handed over by whoever may, taken on by others where nobody does. */
export function CustomerOwner({ customer }: { readonly customer: CustomerOwner_CustomerFragment }) {
  const { t } = useTranslation('desk');
  const viewer = useViewer();
  const [dialog, setDialog] = useSearchState('dialog');
  const claim = useCommand(CustomerOwnerSetDocument, { success: t('customer.claimed') });
  const { id: customerId, version, owner, viewerCan } = customer;
  const isMine = owner?.id === viewer.person?.id;
  return (
    <span className={styles.owner}>
      {owner == null ? (
        <span className={styles.soft}>{t('customer.noOwner')}</span>
      ) : (
        <PersonName name={owner.name} place={owner.department?.name ?? null} />
      )}
      {viewerCan.assign.allowed && (
        <AbilityButton size="small" ability={viewerCan.assign} onClick={() => setDialog('owner')}>
          {t(owner == null ? 'customer.ownerSet' : 'customer.ownerChange')}
        </AbilityButton>
      )}
      {owner == null && viewer.can('customer:claim') && !isMine && viewer.person != null && (
        <AbilityButton
          size="small"
          ability={viewerCan.claim}
          loading={claim.running}
          onClick={() => void claim.run({ input: { customerId, version, ownerId: viewer.person?.id ?? null } })}
        >
          {t('customer.claim')}
        </AbilityButton>
      )}
      {dialog === 'owner' && <CustomerOwnerDialog customer={customer} onClose={() => setDialog('')} />}
    </span>
  );
}
