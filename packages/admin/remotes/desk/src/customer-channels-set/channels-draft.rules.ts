import type { CustomerChannelInput, CustomerChannelKind, CustomerChannels_ChannelFragment } from '../gql/graphql.js';

export type Channel = Pick<CustomerChannels_ChannelFragment, 'id' | 'kind' | 'value' | 'label' | 'isMain'>;

/** A way to reach a customer as the form holds it. */
export interface ChannelDraft {
  readonly id?: string;
  readonly kind: CustomerChannelKind;
  readonly value?: string;
  readonly label?: string | null;
  readonly isMain?: boolean;
}

export const NEW_CHANNEL: ChannelDraft = { kind: 'PHONE' };

/** The same as the API takes it. What was not touched is not sent: it may be masked. */
export function channelInput(draft: ChannelDraft, known: readonly Channel[]): CustomerChannelInput {
  const { id, kind, value = '', label, isMain } = draft;
  const before = known.find((channel) => channel.id === id);
  return {
    id: id ?? null,
    kind,
    value: before?.value === value ? null : value,
    label: label || null,
    isMain: isMain === true,
  };
}

/** One of each kind is the main one. */
export function withMain(drafts: readonly ChannelDraft[], main: number): ChannelDraft[] {
  const kind = drafts[main]?.kind;
  return drafts.map((draft, index) => (draft.kind === kind ? { ...draft, isMain: index === main } : draft));
}
