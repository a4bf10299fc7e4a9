import type { Feature } from '../../platform/feature.js';
import { followMerges } from './follow-merges.js';
import { PromiseEntity } from './promise.entity.js';
import { PromiseResolver, PromisesOnTicketResolver, PromisesToCustomerResolver } from './promise.resolver.js';
import { promiseWarnMinutes } from './promise.settings.js';
import { promiseSource } from './promise-export/promise-export.command.js';
import { PromiseExportResolver } from './promise-export/promise-export.graphql.js';
import { PromiseKeepResolver } from './promise-keep/promise-keep.graphql.js';
import { PromiseMakeResolver } from './promise-make/promise-make.graphql.js';
import { PromiseMoveResolver } from './promise-move/promise-move.graphql.js';
import { PromiseWithdrawResolver } from './promise-withdraw/promise-withdraw.graphql.js';
import { customerPromisesEraser, ticketPromisesEraser } from './promises.eraser.js';
import { promisesHeld } from './promises.holding.js';
import { watchPromises } from './watch-promises.job.js';

export { promiseKeep } from './promise-keep/promise-keep.command.js';
export { promiseMake } from './promise-make/promise-make.command.js';
export { promiseWithdraw } from './promise-withdraw/promise-withdraw.command.js';

export const promises: Feature = {
  name: 'promises',
  level: 4,
  entities: [PromiseEntity],
  resolvers: [
    PromisesOnTicketResolver,
    PromisesToCustomerResolver,
    PromiseResolver,
    PromiseMakeResolver,
    PromiseKeepResolver,
    PromiseMoveResolver,
    PromiseWithdrawResolver,
    PromiseExportResolver,
  ],
  reactions: [followMerges],
  jobs: [watchPromises],
  erasers: [ticketPromisesEraser, customerPromisesEraser],
  holdings: [promisesHeld],
  settings: [promiseWarnMinutes],
  exports: [promiseSource],
};
