import { EmptyState, Tag, useCommand, WordActs, WordList } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AutomationPhaseSetDocument, AutomationRuleMoveDocument } from '../gql/graphql.js';
import { ReplayDialog } from './ReplayDialog.js';
import { RuleEditor } from './RuleEditor.js';
import type { RuleRow } from './rule-draft.rules.js';
import { type RuleWords, useRuleWords } from './useRuleWords.js';

interface Props {
  readonly rules: readonly RuleRow[];
  after(): Promise<void>;
}

type Open = { readonly rule: RuleRow; readonly as: 'editor' | 'replay' } | null;

/** The rules in the order in which they act. */
export function RuleList({ rules, after }: Props) {
  const { t } = useTranslation('processes');
  const [open, setOpen] = useState<Open>(null);
  const moving = useCommand(AutomationRuleMoveDocument, { onDone: after });
  const words = useRuleWords();
  const done = async (): Promise<void> => {
    setOpen(null);
    await after();
  };
  if (rules.length === 0) return <EmptyState title={t('automation.none')} />;
  return (
    <>
      <WordList
        label={t('automation.parts.rules')}
        words={rules.map((rule) => ({ ...rule, isArchived: rule.phase === 'OFF', note: <Note rule={rule} words={words} /> }))}
        isBusy={moving.running}
        onMove={(code, beforeCode) => void moving.run({ input: { code, beforeCode } })}
        acts={(rule) => <Acts rule={rule} after={after} onOpen={setOpen} />}
      />
      {open?.as === 'editor' && <RuleEditor rule={open.rule} onDone={done} onClose={() => setOpen(null)} />}
      {open?.as === 'replay' && <ReplayDialog rule={open.rule} onClose={() => void done()} />}
    </>
  );
}

const COLORS = { DRAFT: 'GRAY', TRIAL: 'ORANGE', LIVE: 'GREEN', OFF: 'GRAY' } as const;

/** When it acts, for which tickets, what it does, and how often it did. */
function Note({ rule, words }: { readonly rule: RuleRow; readonly words: RuleWords }) {
  const { t } = useTranslation('processes');
  const { phase, trigger, when, actions, counts, stoppedAt } = rule;
  const said = [words.trigger(trigger), words.condition(when), actions.map(words.action).join(t('comma'))].join(' → ');
  const fired = (['done', 'trial', 'refused', 'stopped'] as const)
    .filter((one) => counts[one] > 0)
    .map((one) => t(`automation.count.${one}`, { count: counts[one] }));
  return (
    <>
      <Tag color={COLORS[phase]}>{t(`automation.phase.${phase}`)}</Tag> {said}
      {fired.length > 0 && ` · ${fired.join(t('comma'))}`}
      {stoppedAt !== null && <Tag color="RED">{t('automation.stopped')}</Tag>}
    </>
  );
}

interface ActsProps {
  readonly rule: RuleRow;
  after(): Promise<void>;
  onOpen(open: Open): void;
}

function Acts({ rule, after, onOpen }: ActsProps) {
  const { t } = useTranslation('processes');
  const command = useCommand(AutomationPhaseSetDocument, { onDone: after });
  const { code, name, version, phase, nextPhases, viewerCan } = rule;
  const go = (next: RuleRow['phase']) => command.run({ input: { code, version, phase: next } });
  const forward = phase === 'DRAFT' ? 'TRIAL' : phase === 'TRIAL' ? 'LIVE' : null;
  return (
    <>
      <Button size="small" type="text" aria-label={t('automation.replayOf', { name })} onClick={() => onOpen({ rule, as: 'replay' })}>
        {t('automation.replay')}
      </Button>
      {forward !== null && nextPhases.includes(forward) && (
        <Button
          size="small"
          type="text"
          loading={command.running}
          aria-label={t(`automation.goOf.${forward}`, { name })}
          onClick={() => void go(forward)}
        >
          {t(`automation.go.${forward}`)}
        </Button>
      )}
      <WordActs
        name={name}
        isArchived={phase === 'OFF'}
        isBusy={command.running}
        rename={viewerCan.update}
        turn={viewerCan.update}
        onEdit={() => onOpen({ rule, as: 'editor' })}
        onTurn={() => go(phase === 'OFF' ? 'TRIAL' : 'OFF')}
      />
    </>
  );
}
