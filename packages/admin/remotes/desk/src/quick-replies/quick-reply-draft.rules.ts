import type { QuickReply_ReplyFragment, QuickReplyCreateInput, ReplyAudience } from '../gql/graphql.js';

/** The form, named as the API names its fields, so that a refusal finds its place. */
export interface QuickReplyDraft {
  readonly title?: string;
  readonly topic?: string;
  readonly body?: string;
  readonly audience: ReplyAudience;
  readonly departmentId?: string;
  readonly categoryIds?: readonly string[];
}

export const NEW_REPLY: QuickReplyDraft = { audience: 'OWN', categoryIds: [] };

export function draftOf({ title, topic, body, audience, department, categories }: QuickReply_ReplyFragment): QuickReplyDraft {
  return {
    ...{ title, body, audience, categoryIds: categories.map(({ id }) => id) },
    ...(topic != null && { topic }),
    ...(department != null && { departmentId: department.id }),
  };
}

export function inputOf({
  title = '',
  topic,
  body = '',
  audience,
  departmentId,
  categoryIds = [],
}: QuickReplyDraft): QuickReplyCreateInput {
  const heading = topic?.trim() ?? '';
  return {
    ...{ title, body, audience, categoryIds: [...categoryIds] },
    topic: heading === '' ? null : heading,
    departmentId: audience === 'DEPARTMENT' ? (departmentId ?? null) : null,
  };
}

/** A text with something put in place of what is selected, and where the writing goes on. */
export function insertAt(text: string, piece: string, { from, to }: { readonly from: number; readonly to: number }) {
  return { text: `${text.slice(0, from)}${piece}${text.slice(to)}`, caret: from + piece.length };
}
