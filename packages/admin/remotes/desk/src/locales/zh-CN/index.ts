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

export const messages = {
  cancel: '取消',
  done: '完成',
  goOn: '然后打开下一张',
  required: '请填写',
  tooLong: '最多 {{max}} 个字',
  export: {
    title: '导出',
    done: '文件已生成，导出已记入审计日志。',
    of: { customers: '客户', points: '积分流水', consents: '联系意愿', products: '客户产品' },
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

/** Every language says all of it; what is missing does not compile. */
export type DeskMessages = Said<typeof messages>;
type Said<Tree> = { readonly [Key in keyof Tree]: Tree[Key] extends string ? string : Said<Tree[Key]> };
