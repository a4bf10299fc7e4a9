import type { DeskMessages } from '../zh-CN/index.js';
import { clockWords } from './clocks.js';
import { closingWords } from './closing.js';
import { customerWords } from './customer.js';
import { escalationWords } from './escalations.js';
import { firstWords } from './first.js';
import { gapWords } from './gaps.js';
import { historyWords } from './history.js';
import { inboxWords } from './inbox.js';
import { loyaltyWords } from './loyalty.js';
import { macroWords } from './macros.js';
import { mergeWords } from './merge.js';
import { productWords } from './product.js';
import { promiseWords } from './promises.js';
import { recordWords } from './records.js';
import { relationWords } from './relation.js';
import { replyWords } from './replies.js';
import { routingWords } from './routing.js';
import { stepWords } from './step.js';
import { ticketWords } from './ticket.js';
import { toldWords } from './told.js';
import { upkeepWords } from './upkeep.js';

export const messages: DeskMessages = {
  cancel: 'Cancel',
  done: 'Done',
  goOn: 'Then open the next one',
  required: 'Please fill this in',
  tooLong: 'At most {{max}} characters',
  export: {
    title: 'Export',
    done: 'The file is made; the export is in the audit log.',
    of: { customers: 'Customers', points: 'Points', consents: 'Consents', products: 'Products' },
  },
  ...inboxWords,
  ...clockWords,
  ...closingWords,
  ...ticketWords,
  ...toldWords,
  ...upkeepWords,
  ...routingWords,
  ...stepWords,
  ...customerWords,
  ...firstWords,
  ...escalationWords,
  ...gapWords,
  ...historyWords,
  ...loyaltyWords,
  ...macroWords,
  ...mergeWords,
  ...productWords,
  ...replyWords,
  ...promiseWords,
  ...recordWords,
  ...relationWords,
};
