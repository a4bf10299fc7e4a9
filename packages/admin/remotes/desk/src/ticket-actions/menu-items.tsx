import { type Ability, Kbd, type StateCategory, StateGlyph } from '@shouwen/admin-kit';
import type { MenuProps } from '@shouwen/admin-kit/antd';
import type { TicketVerbBar_TicketFragment } from '../gql/graphql.js';
import styles from './TicketVerbBar.module.css';
import { VERB_KEYS, type Verb } from './verbs.rules.js';

type Items = NonNullable<MenuProps['items']>;

export function verbItems(verbs: readonly Verb[], abilityOf: (verb: Verb) => Ability, t: (key: string) => string): Items {
  return verbs.map((verb) => ({
    key: verb,
    disabled: !abilityOf(verb).allowed,
    label: <Choice name={t(`verb.${verb}`)} ability={abilityOf(verb)} />,
    extra: <Kbd keys={VERB_KEYS[verb]} />,
  }));
}

/** The steps the workflow offers from here; their names are data. */
export function transitionItems(transitions: TicketVerbBar_TicketFragment['availableTransitions']): Items {
  return transitions.map(({ code, name, to, ability }) => ({
    key: `transition.${code}`,
    disabled: !ability.allowed,
    label: <Choice name={name} ability={ability} category={to.category} />,
  }));
}

/** A menu has no tooltips for the keyboard, so the reason stands below the name. */
function Choice({ name, ability, category }: { readonly name: string; readonly ability: Ability; readonly category?: StateCategory }) {
  return (
    <>
      <span className={styles.choice}>
        {category !== undefined && <StateGlyph category={category} isDecorative />}
        {name}
      </span>
      {!ability.allowed && <span className={styles.reason}>{ability.reason}</span>}
    </>
  );
}
