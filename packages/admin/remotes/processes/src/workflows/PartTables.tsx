import { Icon, StateGlyph, Tag, useWords } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { type State, type Transition, type Version, withoutState, withoutTransition } from './definition.rules.js';
import type { DefinitionDraft } from './useDefinition.js';
import { useName } from './useName.js';
import styles from './workflows.module.css';

interface Props {
  readonly version: Version;
  readonly draft: DefinitionDraft;
}

/** A version as two tables; everything the drawing can, by keyboard. */
export function PartTables({ version, draft }: Props) {
  const { t } = useTranslation('processes');
  const { states, transitions } = version.definition;
  return (
    <div className={styles.tables}>
      <Head
        title={t('workflows.states')}
        add={t('workflows.stateAdd')}
        draft={draft}
        onAdd={() => draft.open({ kind: 'state', code: null })}
      />
      <table>
        <thead>
          <tr>
            <th scope="col">{t('workflows.name')}</th>
            <th scope="col">{t('workflows.category')}</th>
            <th scope="col">{t('workflows.laneOf')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {states.map((state) => (
            <StateLine key={state.code} state={state} draft={draft} />
          ))}
        </tbody>
      </table>
      <Head
        title={t('workflows.transitions')}
        add={t('workflows.transitionAdd')}
        draft={draft}
        onAdd={() => draft.open({ kind: 'transition', code: null })}
      />
      <table>
        <thead>
          <tr>
            <th scope="col">{t('workflows.name')}</th>
            <th scope="col">{t('workflows.from')}</th>
            <th scope="col">{t('workflows.to')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {transitions.map((transition) => (
            <TransitionLine key={transition.code} transition={transition} states={states} draft={draft} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeadProps {
  readonly title: string;
  readonly add: string;
  readonly draft: DefinitionDraft;
  onAdd(): void;
}

function Head({ title, add, draft, onAdd }: HeadProps) {
  return (
    <div className={styles.head}>
      <h2>{title}</h2>
      {draft.canChange && (
        <Button size="small" icon={<Icon name="plus" size={12} />} onClick={onAdd}>
          {add}
        </Button>
      )}
    </div>
  );
}

function StateLine({ state, draft }: { readonly state: State; readonly draft: DefinitionDraft }) {
  const { t } = useTranslation('processes');
  const words = useWords();
  const name = useName();
  return (
    <tr>
      <th scope="row">
        <Button type="link" size="small" onClick={() => draft.open({ kind: 'state', code: state.code })}>
          <StateGlyph category={state.category} isDecorative /> {name(state.names)}
        </Button>
        {state.isInitial && <Tag>{t('workflows.first')}</Tag>}
      </th>
      <td>{words.category(state.category)}</td>
      <td>
        {state.lane && t(`workflows.lane.${state.lane}`)} {state.moment && <Tag>{t('workflows.moment')}</Tag>}
      </td>
      <Remove name={name(state.names)} draft={draft} onRemove={() => draft.change((said) => withoutState(said, state.code))} />
    </tr>
  );
}

interface TransitionProps {
  readonly transition: Transition;
  readonly states: readonly State[];
  readonly draft: DefinitionDraft;
}

function TransitionLine({ transition, states, draft }: TransitionProps) {
  const { t } = useTranslation('processes');
  const name = useName();
  const { code, names, from, to, verb, guard, requires, effects } = transition;
  const stateName = (word: string): string => {
    const known = states.find((state) => state.code === word);
    return known ? name(known.names) : word;
  };
  return (
    <tr>
      <th scope="row">
        <Button type="link" size="small" onClick={() => draft.open({ kind: 'transition', code })}>
          {name(names)}
        </Button>
        {verb && t(`workflows.verb.${verb}`) !== name(names) && <Tag>{t(`workflows.verb.${verb}`)}</Tag>}
        {(guard || requires.length > 0) && <Tag>{t('workflows.guarded')}</Tag>}
        {effects.length > 0 && <Tag>{t('workflows.effects')}</Tag>}
      </th>
      <td>{from.map(stateName).join(t('workflows.comma'))}</td>
      <td>{to === null ? t('workflows.stays') : stateName(to)}</td>
      <Remove name={name(names)} draft={draft} onRemove={() => draft.change((said) => withoutTransition(said, code))} />
    </tr>
  );
}

function Remove({ name, draft, onRemove }: { readonly name: string; readonly draft: DefinitionDraft; onRemove(): unknown }) {
  const { t } = useTranslation('processes');
  return (
    <td className={styles.acts}>
      {draft.canChange && (
        <Button
          type="text"
          size="small"
          aria-label={t('workflows.remove', { name })}
          icon={<Icon name="close" size={12} />}
          loading={draft.command.running}
          onClick={() => void onRemove()}
        />
      )}
    </td>
  );
}
