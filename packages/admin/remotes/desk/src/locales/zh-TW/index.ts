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
  cancel: '取消',
  done: '完成',
  goOn: '然後開啟下一張',
  required: '請填寫',
  tooLong: '最多 {{max}} 個字',
  export: {
    title: '匯出',
    done: '檔案已產生，匯出已記入稽核日誌。',
    of: { customers: '客戶', points: '積分流水', consents: '聯絡意願', products: '客戶產品' },
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
