import type { FragmentType } from '@apollo/client';
import { AbilityButton, Icon, Kbd, useShortcuts } from '@shouwen/admin-kit';
import { Button, Dropdown } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type TicketVerbBar_TicketFragment, TicketVerbBar_TicketFragmentDoc } from '../gql/graphql.js';
import { usePart } from '../usePart.js';
import { transitionItems, verbItems } from './menu-items.js';
import styles from './TicketVerbBar.module.css';
import { useVerbs } from './useVerbs.js';
import { sideVerbsFor, splitVerbs, VERB_KEYS, VERBS, verbsFor } from './verbs.rules.js';

type Size = 'full' | 'compact';

/** What can be done with a ticket, in the same order everywhere; refused verbs keep their place and say why. */
export function TicketVerbBar({
  ticket,
  size = 'full',
}: {
  readonly ticket: FragmentType<TicketVerbBar_TicketFragment>;
  readonly size?: Size;
}) {
  const part = usePart(TicketVerbBar_TicketFragmentDoc, ticket);
  return part === null ? null : <Bar ticket={part} size={size} />;
}

function Bar({ ticket, size }: { readonly ticket: TicketVerbBar_TicketFragment; readonly size: Size }) {
  const { t } = useTranslation('desk');
  const { run, abilityOf, isAccepting } = useVerbs(ticket);
  const [isStateOpen, setStateOpen] = useState(false);
  const verbs = verbsFor(ticket.state.category);
  const isCompact = size === 'compact';
  const { shown, rest } = isCompact ? splitVerbs(verbs, (verb) => abilityOf(verb).allowed, 2) : { shown: verbs, rest: [] };
  const transitions = transitionItems(ticket.availableTransitions);
  const side = verbItems(sideVerbsFor(ticket.state.category), abilityOf, t);
  const items = isCompact ? [...verbItems(rest, abilityOf, t), ...transitions, ...side] : transitions;

  useShortcuts([
    ...VERBS.map((verb) => ({
      keys: VERB_KEYS[verb],
      label: t(`verb.${verb}`),
      run: () => run(verb),
      isEnabled: verbs.includes(verb) || sideVerbsFor(ticket.state.category).includes(verb),
    })),
    { keys: 's', label: t('verb.state'), run: () => setStateOpen(true), isEnabled: items.length > 0 },
  ]);

  return (
    <div className={`${styles.bar} ${isCompact ? styles.compact : ''}`}>
      {shown.map((verb) => (
        <AbilityButton
          key={verb}
          ability={abilityOf(verb)}
          type={verb === 'accept' && !isCompact && abilityOf(verb).allowed ? 'primary' : 'default'}
          loading={verb === 'accept' && isAccepting}
          onClick={() => run(verb)}
        >
          {t(`verb.${verb}`)}
          <Kbd keys={VERB_KEYS[verb]} onPrimary={verb === 'accept' && !isCompact && abilityOf(verb).allowed} />
        </AbilityButton>
      ))}
      {items.length > 0 && (
        <Dropdown
          trigger={['click']}
          open={isStateOpen}
          onOpenChange={setStateOpen}
          placement="bottomRight"
          menu={{ items, onClick: ({ key }) => run(key) }}
        >
          {isCompact ? (
            <Button icon={<Icon name="more" />} aria-label={t('verb.more')} />
          ) : (
            <Button>
              {t('verb.state')}
              <Kbd keys="s" />
              <Icon name="chevronDown" size={14} />
            </Button>
          )}
        </Dropdown>
      )}
      {!isCompact && side.length > 0 && (
        <Dropdown trigger={['click']} placement="bottomRight" menu={{ items: side, onClick: ({ key }) => run(key) }}>
          <Button icon={<Icon name="more" />} aria-label={t('verb.more')} />
        </Dropdown>
      )}
    </div>
  );
}
