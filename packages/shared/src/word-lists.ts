import type { LocalText } from './limits.js';

interface WordListSpec {
  readonly names: LocalText;
  /** What its words are used for, said to whoever keeps the list. */
  readonly hint: LocalText;
  /** Its words are shown in a colour. */
  readonly isColored?: boolean;
  /** Whoever may make tags adds words while using it; of other lists only whoever keeps them. */
  readonly isOpen?: boolean;
  /** What else its words say. */
  readonly says?: readonly WordDetail[];
}

/**
 * What a word may say beyond its name: what it gives (a tier), how pressing its matters are, that nobody may claim what has it, how many
 * points it costs and for which tiers it is (a benefit).
 */
export type WordDetail = 'gives' | 'priority' | 'isCompanyLead' | 'points' | 'tiers';

const spec = <T extends Readonly<Record<string, WordListSpec>>>(lists: T): T => lists;

/** The lists of words that an organisation keeps for itself. A list is one entry here; its words are data. */
export const WORD_LISTS = spec({
  customer_tag: {
    names: { 'zh-CN': '客户标签', 'zh-TW': '客戶標籤', en: 'Tags of customers' },
    hint: {
      'zh-CN': '贴在客户上、用来筛选的词。停用后不再提供，已贴的保留。',
      'zh-TW': '貼在客戶上、用來篩選的詞。停用後不再提供，已貼的保留。',
      en: 'Words put on customers, to find them by. Out of use they are no longer offered; customers keep those they have.',
    },
    isColored: true,
    isOpen: true,
  },
  ticket_tag: {
    names: { 'zh-CN': '工单标签', 'zh-TW': '工單標籤', en: 'Tags of tickets' },
    hint: {
      'zh-CN': '贴在工单上、用来筛选的词。停用后不再提供，已贴的保留。',
      'zh-TW': '貼在工單上、用來篩選的詞。停用後不再提供，已貼的保留。',
      en: 'Words put on tickets, to find them by. Out of use they are no longer offered; tickets keep those they have.',
    },
    isColored: true,
    isOpen: true,
  },
  customer_tier: {
    names: { 'zh-CN': '客户等级', 'zh-TW': '客戶等級', en: 'Tiers of customers' },
    hint: {
      'zh-CN': '分层服务：每个等级有哪些权益，登记的工单以什么优先级开始。',
      'zh-TW': '分級服務：每個等級有哪些權益，登記的工單以什麼優先級開始。',
      en: 'Tiered service: what each tier gives, and with what priority its tickets begin.',
    },
    isColored: true,
    says: ['gives', 'priority'],
  },
  customer_source: {
    names: { 'zh-CN': '客户来源', 'zh-TW': '客戶來源', en: 'Sources of customers' },
    hint: {
      'zh-CN': '客户从哪里来。标为“公司线索”的来源，客户不能由员工自行认领。',
      'zh-TW': '客戶從哪裡來。標為「公司線索」的來源，客戶不能由員工自行認領。',
      en: 'Where customers come from. Nobody takes customers of a company lead for themselves.',
    },
    says: ['isCompanyLead'],
  },
  loss_reason: {
    names: { 'zh-CN': '流失原因', 'zh-TW': '流失原因', en: 'Reasons of loss' },
    hint: {
      'zh-CN': '客户为什么离开。列表不为空时，标为流失须选原因。',
      'zh-TW': '客戶為什麼離開。清單不為空時，標為流失須選原因。',
      en: 'Why customers leave. As long as there are any, one is asked for when a customer is lost.',
    },
  },
  payment_state: {
    names: { 'zh-CN': '完款状况', 'zh-TW': '付款狀況', en: 'Payment states' },
    hint: {
      'zh-CN': '客户的款项到了哪一步，办理的人据此决定怎么服务。',
      'zh-TW': '客戶的款項到了哪一步，處理的人據此決定怎麼服務。',
      en: 'How far a customer has paid; whoever serves them goes by it.',
    },
  },
  consent_purpose: {
    names: { 'zh-CN': '联系目的', 'zh-TW': '聯絡目的', en: 'Purposes of contact' },
    hint: {
      'zh-CN': '客户就哪些目的同意或拒绝被联系：促销、回访、节日问候……',
      'zh-TW': '客戶就哪些目的同意或拒絕被聯絡：促銷、回訪、節日問候……',
      en: 'For what customers agree to be contacted, or refuse: offers, surveys, greetings …',
    },
  },
  loyalty_benefit: {
    names: { 'zh-CN': '积分权益', 'zh-TW': '點數權益', en: 'Benefits for points' },
    hint: {
      'zh-CN': '会员用积分可以换什么、换一次多少积分、给哪些等级。',
      'zh-TW': '會員用點數可以換什麼、換一次多少點數、給哪些等級。',
      en: 'What members are given for points, how many it costs, and for which tiers.',
    },
    says: ['points', 'tiers'],
  },
  contact_preference: {
    names: { 'zh-CN': '联系偏好', 'zh-TW': '聯絡偏好', en: 'Preferred ways of contact' },
    hint: {
      'zh-CN': '客户希望怎样被联系。',
      'zh-TW': '客戶希望怎樣被聯絡。',
      en: 'How customers wish to be contacted.',
    },
  },
});

export type WordListName = keyof typeof WORD_LISTS;
export const WORD_LIST_NAMES = Object.keys(WORD_LISTS) as WordListName[];

/** What is said of a list, as any of them may say it. */
export const wordList = (list: WordListName): WordListSpec => WORD_LISTS[list];

/** Colours a word may have: names of the theme's colours, never a value. */
export const WORD_COLORS = ['gray', 'red', 'orange', 'yellow', 'green', 'cyan', 'blue', 'purple'] as const;
export type WordColor = (typeof WORD_COLORS)[number];
