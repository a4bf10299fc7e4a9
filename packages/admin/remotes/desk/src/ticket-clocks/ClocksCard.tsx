import type { FragmentType } from '@apollo/client';
import { ClockChip, Section, useFormat } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ClockEscalations } from '../escalations/ClockEscalations.js';
import { type ClocksCard_TicketFragment, ClocksCard_TicketFragmentDoc } from '../gql/graphql.js';
import { usePart } from '../usePart.js';
import { ClockStrip } from './ClockStrip.js';
import styles from './ClocksCard.module.css';
import { ExemptDialog } from './ExemptDialog.js';

type Clock = ClocksCard_TicketFragment['clocks'][number];

/** What is promised about the ticket's time, the nearest deadline first; one of them drawn and told in words (SLA-28). */
export function ClocksCard({ ticket: ref }: { readonly ticket: FragmentType<ClocksCard_TicketFragment> }) {
  const { t } = useTranslation('desk');
  const ticket = usePart(ClocksCard_TicketFragmentDoc, ref);
  const [chosen, setChosen] = useState<string | null>(null);
  const clocks = ticket?.clocks ?? [];
  const shown = clocks.find(({ id }) => id === chosen) ?? clocks[0];
  if (ticket === null || shown === undefined) return null;
  return (
    <Section title={t('clocks.title')} aside={shown.policyName}>
      <ul className={styles.clocks}>
        {clocks.map((clock) => (
          <Row key={clock.id} clock={clock} isShown={clock === shown} onShow={() => setChosen(clock.id)} />
        ))}
      </ul>
      <ClockStrip clock={shown} />
      <Told clock={shown} />
      <Exempt key={shown.id} ticket={ticket} clock={shown} />
      <ClockEscalations escalations={shown.escalations} />
    </Section>
  );
}

function Row({ clock, isShown, onShow }: { readonly clock: Clock; readonly isShown: boolean; onShow(): void }) {
  const { t } = useTranslation('desk');
  const format = useFormat();
  const { timer, dueAt, stoppedAt } = clock;
  const at = stoppedAt ?? dueAt;
  return (
    <li>
      <Button type="text" size="small" aria-pressed={isShown} onClick={onShow} className={isShown ? styles.shown : ''}>
        {timer.name}
      </Button>
      <span className={styles.at}>{at != null && (stoppedAt == null ? t('clocks.by', { at: format.smart(at) }) : format.smart(at))}</span>
      <ClockChip clock={clock} />
    </li>
  );
}

/** Offered to whoever may, and not of what was exempted already. */
function Exempt({ ticket, clock }: { readonly ticket: ClocksCard_TicketFragment; readonly clock: Clock }) {
  const { t } = useTranslation('desk');
  const [isAsked, setAsked] = useState(false);
  if (!clock.viewerCan.exempt.allowed) return null;
  return (
    <div className={styles.exempt}>
      <Button type="link" size="small" onClick={() => setAsked(true)}>
        {t('clocks.exemptDots')}
      </Button>
      {isAsked && <ExemptDialog ticket={ticket} clock={clock} onClose={() => setAsked(false)} />}
    </div>
  );
}

/** Why the deadline is where it is, in the words of the server (SLA-28). */
function Told({ clock: { explanation, hours, calendarName, isExempted, exemptReason } }: { readonly clock: Clock }) {
  const { t } = useTranslation('desk');
  const by = calendarName ?? t(`clocks.hours.${hours}`);
  return (
    <p className={styles.told}>
      {[...explanation, by, ...(isExempted ? [t('clocks.exempted', { reason: exemptReason ?? '' })] : [])].join(' · ')}
    </p>
  );
}
