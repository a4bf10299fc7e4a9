import type { Feature } from '../../platform/feature.js';
import { QuickReplyEntity } from './quick-reply.entity.js';
import { QuickReplyResolver } from './quick-reply.resolver.js';
import { QuickReplyCreateResolver } from './quick-reply-create/quick-reply-create.graphql.js';
import { QuickReplyRemoveResolver } from './quick-reply-remove/quick-reply-remove.graphql.js';
import { QuickReplyUpdateResolver } from './quick-reply-update/quick-reply-update.graphql.js';
import { repliesSection } from './replies.playbook.js';

export { fillingOf, visibleReplies } from './quick-reply.queries.js';
export { type FilledReply, fillReply } from './reply-variables.rules.js';

export const replies: Feature = {
  name: 'replies',
  level: 4,
  entities: [QuickReplyEntity],
  resolvers: [QuickReplyResolver, QuickReplyCreateResolver, QuickReplyUpdateResolver, QuickReplyRemoveResolver],
  playbook: [repliesSection],
};
