/**
 * What each screen of a ticket can leave out, by type (TKT-91). Trees of categories stand beside these as `mark.<tree>`. What must be filled
 * in is asked all the same.
 */
export const SCREEN_FACTS = {
  registration: ['category', 'priority', 'channel', 'department', 'contact', 'files'],
  panel: ['type', 'category', 'priority', 'channel', 'contact', 'handling', 'form', 'times', 'cause', 'measure', 'reopens'],
  print: ['category', 'priority', 'channel', 'contact', 'owner', 'tags', 'form', 'product', 'payment', 'history', 'files', 'signatures'],
} as const;
export type TicketScreen = keyof typeof SCREEN_FACTS;
export const TICKET_SCREENS = ['registration', 'panel', 'print'] as const satisfies readonly TicketScreen[];

/** Columns of the list of tickets that are shown when somebody asks for them; a type may say which are usual. */
export const TICKET_COLUMNS = ['type', 'category', 'stateName', 'priority', 'owner', 'department', 'created', 'updated'] as const;

/** What the screens of tickets of a type leave out, and which columns their list shows beside the fixed ones. */
export interface TypeScreens {
  readonly registration: readonly string[];
  readonly panel: readonly string[];
  readonly print: readonly string[];
  readonly columns: readonly string[];
}

/** Of a type that says nothing. */
export const USUAL_SCREENS: TypeScreens = { registration: [], panel: [], print: [], columns: [] };
