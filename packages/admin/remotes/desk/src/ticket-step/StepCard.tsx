import type { FragmentType } from '@apollo/client';
import { Section, Tag, Time, useCommand } from '@shouwen/admin-kit';
import { Checkbox } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { type StepCard_TicketFragment, StepCard_TicketFragmentDoc, TicketActionSetDocument } from '../gql/graphql.js';
import { usePart } from '../usePart.js';
import styles from './StepCard.module.css';

type Step = StepCard_TicketFragment['step'];
type Action = Step['actions'][number];

/** What the step the ticket is in asks for: what is done at the same time, what is kept ready, and how the customer hears it called. */
export function StepCard({ ticket: ref }: { readonly ticket: FragmentType<StepCard_TicketFragment> }) {
  const { t } = useTranslation('desk');
  const ticket = usePart(StepCard_TicketFragmentDoc, ref);
  if (ticket === null) return null;
  const { id, step, state } = ticket;
  const isNamedOtherwise = state.customerName !== state.name;
  if (step.actions.length === 0 && step.moment == null && !isNamedOtherwise) return null;
  return (
    <div className={styles.card}>
      <Section title={t('step.title')} aside={step.lane == null ? undefined : t(`step.lane.${step.lane}`)}>
        {isNamedOtherwise && <p className={styles.soft}>{t('step.customerSees', { name: state.customerName })}</p>}
        {step.actions.length > 0 && <Actions ticketId={id} step={step} />}
        {step.moment != null && <Moment moment={step.moment} />}
      </Section>
    </div>
  );
}

function Actions({ ticketId, step }: { readonly ticketId: string; readonly step: Step }) {
  const { t } = useTranslation('desk');
  const done = step.actions.filter(({ doneAt }) => doneAt != null).length;
  const isEnough = done === step.actions.length || (step.isLeftByAny && done > 0);
  return (
    <>
      <p className={styles.soft}>
        {t(step.isLeftByAny ? 'step.any' : 'step.all', { done, count: step.actions.length })} {isEnough && <Tag>{t('step.ready')}</Tag>}
      </p>
      <ul className={styles.actions} aria-label={t('step.title')}>
        {step.actions.map((action) => (
          <li key={action.code}>
            <ActionLine ticketId={ticketId} action={action} isOfLane={action.lane === step.lane} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface LineProps {
  readonly ticketId: string;
  readonly action: Action;
  /** It is for those who act in the step anyway. */
  readonly isOfLane: boolean;
}

function ActionLine({ ticketId, action, isOfLane }: LineProps) {
  const { t } = useTranslation('desk');
  const command = useCommand(TicketActionSetDocument);
  const { code, name, lane, doneAt, doneBy, ability } = action;
  const isDone = doneAt != null;
  return (
    <>
      <Checkbox
        checked={isDone}
        disabled={!ability.allowed || command.running}
        title={ability.reason ?? undefined}
        onChange={() => void command.run({ input: { ticketId, actionCode: code, isDone: !isDone } })}
      >
        {name}
      </Checkbox>
      <small>
        {isDone ? (
          <>
            {doneBy?.name} <Time at={doneAt} />
          </>
        ) : (
          !isOfLane && lane != null && t(`step.lane.${lane}`)
        )}
      </small>
    </>
  );
}

const PARTS = ['controlPoint', 'likelyFailure', 'counterPlan'] as const;

/** Where the customer forms an opinion: what to look at, what tends to go wrong, what is done then. */
function Moment({ moment }: { readonly moment: NonNullable<Step['moment']> }) {
  const { t } = useTranslation('desk');
  return (
    <div className={styles.moment}>
      <h3>◆ {t('step.moment')}</h3>
      <dl>
        {PARTS.map((part) => (
          <div key={part}>
            <dt>{t(`step.${part}`)}</dt>
            <dd>{moment[part]}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
