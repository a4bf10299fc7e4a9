import { markFact, SCREEN_FACTS, TICKET_COLUMNS, TICKET_SCREENS, type TypeScreens, USUAL_SCREENS } from '@shouwen/shared';
import { allow, type Decision, refuse } from '../../kernel/decision.js';
import { MAIN_SCHEME, type SchemeRow } from './category-tree.rules.js';

export type ScreensWish = { readonly [screen in keyof TypeScreens]?: readonly string[] | null };

/** What the screens of a type are to leave out; a screen that is not named stays as it is (TKT-91). Null: nothing. */
export function planScreens(
  schemes: readonly Pick<SchemeRow, 'code'>[],
  known: TypeScreens | null,
  wish: ScreensWish,
): Decision<TypeScreens | null> {
  const marks = schemes.filter(({ code }) => code !== MAIN_SCHEME).map(({ code }) => markFact(code));
  const offered: Readonly<Record<keyof TypeScreens, readonly string[]>> = {
    registration: [...SCREEN_FACTS.registration, ...marks],
    panel: [...SCREEN_FACTS.panel, ...marks],
    print: [...SCREEN_FACTS.print, ...marks],
    columns: TICKET_COLUMNS,
  };
  const plan: Record<keyof TypeScreens, readonly string[]> = { ...(known ?? USUAL_SCREENS) };
  for (const screen of [...TICKET_SCREENS, 'columns'] as const) {
    const asked = wish[screen];
    if (asked == null) continue;
    const unknown = asked.findIndex((fact) => !offered[screen].includes(fact));
    if (unknown >= 0) return refuse('NOT_FOUND', undefined, ['screens', screen, String(unknown)]);
    plan[screen] = [...new Set(asked)];
  }
  return allow(Object.values(plan).some(({ length }) => length > 0) ? plan : null);
}
