import { AbilityButton, KeyValues, Section, Time, useRevealed } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CustomerChannelsDialog } from '../customer-channels-set/CustomerChannelsDialog.js';
import { CustomerOwner } from '../customer-owner-set/CustomerOwner.js';
import { CustomerRevealDialog, type Revealed } from '../customer-reveal/CustomerRevealDialog.js';
import { CustomerUpdateDialog } from '../customer-update/CustomerUpdateDialog.js';
import { CustomerUpkeep } from '../customer-upkeep/CustomerUpkeep.js';
import { CustomerChannels } from './CustomerChannels.js';
import { CustomerOwnFields } from './CustomerOwnFields.js';
import type { PagedCustomer } from './CustomerPage.js';
import styles from './CustomerPage.module.css';
import { TierGives } from './TierGives.js';

type Opened = 'reveal' | 'update' | 'channels';

/** Who the customer is and how they are reached. */
export function CustomerFacts({ customer }: { readonly customer: PagedCustomer }) {
  const { t } = useTranslation('desk');
  const [revealed, setRevealed] = useRevealed<Revealed>();
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = (): void => setOpened(null);
  const { id, tier, channels, viewerCan } = customer;
  const shown = revealed ?? customer;
  const facts = useFacts(customer, shown);
  const edit = (what: Opened, label: string) => (
    <AbilityButton size="small" ability={viewerCan.update} aria-label={label} onClick={() => setOpened(what)}>
      {t('customer.change')}
    </AbilityButton>
  );
  return (
    <section className={styles.facts} aria-label={t('customerPage.facts')}>
      <Section title={t('customer.facts')} aside={edit('update', t('customer.edit'))}>
        <KeyValues items={facts.filter(([, value]) => value != null && value !== '')} />
        <TierGives tier={tier} />
      </Section>
      <Section
        title={t('customer.channels')}
        aside={
          <span className={styles.end}>
            {revealed === null && customer.isMasked && <Masked customer={customer} onAsk={() => setOpened('reveal')} />}
            {edit('channels', t('customer.channelsEdit'))}
          </span>
        }
      >
        <CustomerChannels channels={channels} inFull={revealed?.channels ?? []} />
      </Section>
      <CustomerOwnFields customer={customer} />
      <CustomerUpkeep customer={customer} ability={viewerCan.update} />
      {opened === 'reveal' && <CustomerRevealDialog customerId={id} onRevealed={setRevealed} onClose={close} />}
      {opened === 'update' && <CustomerUpdateDialog customer={customer} onClose={close} />}
      {opened === 'channels' && <CustomerChannelsDialog customer={customer} onClose={close} />}
    </section>
  );
}

type Fact = readonly [label: string, value: React.ReactNode];

/** What is known of them beside how they are reached; what is not known is left out by whoever shows it. */
function useFacts(customer: PagedCustomer, shown: Pick<Revealed | PagedCustomer, 'address' | 'note'>): readonly Fact[] {
  const { t } = useTranslation('desk');
  const { stage, convertedOn, lostOn, lossReason, source, paymentState, contactPreference, wordingNote, department, createdAt } = customer;
  const since = stage === 'FORMER' ? lostOn : convertedOn;
  return [
    [t('customer.owner'), <CustomerOwner key="owner" customer={customer} />],
    [t('customer.stage'), [t(`customer.stages.${stage}`), since, lossReason?.name].filter(Boolean).join(' · ')],
    [t('customer.source'), source?.name],
    [t('customer.paymentState'), paymentState?.name],
    [t('customer.contactPreference'), contactPreference?.name],
    [t('customer.wordingNote'), wordingNote],
    [t('customer.address'), shown.address],
    [t('customer.department'), department?.name],
    [t('customer.since'), <Time key="since" at={createdAt} form="full" />],
    [t('customer.note'), shown.note],
  ];
}

interface MaskedProps {
  readonly customer: PagedCustomer;
  onAsk(): void;
}

/** Says that contact data is masked, and offers to show it for a reason to whoever may. */
function Masked({ customer, onAsk }: MaskedProps) {
  const { t } = useTranslation('desk');
  if (!customer.canReveal) return t('customer.masked');
  return (
    <Button size="small" onClick={onAsk}>
      {t('customer.reveal')}
    </Button>
  );
}
