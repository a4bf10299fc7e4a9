import type { CaseText } from './case-text.js';

/** How one talks about a matter: something broken, an ordered visit, a question, a grievance. */
export type Mood = 'repair' | 'visit' | 'question' | 'complaint';

export const MOOD_OF: Readonly<Record<CaseText['type'], Mood>> = {
  repair: 'repair',
  emergency: 'repair',
  installation: 'visit',
  commissioning: 'visit',
  maintenance: 'visit',
  training: 'visit',
  inquiry: 'question',
  guidance: 'question',
  complaint: 'complaint',
};

/** Sentences that fit any matter, and those that fit one mood only. */
export type Sentences = Readonly<Partial<Record<Mood | 'any', readonly string[]>>>;

/** What people write while they work on a case. `{…}` is filled in per case. */
export const MESSAGES = {
  /** First answer to a customer who wrote. */
  firstReply: {
    any: [
      '您好，我是受理专员{agent}，您的事项由我全程负责跟进，有进展会第一时间告诉您。',
      '您好，已收到您的诉求。安排好时间后我会第一时间联系您，请保持电话畅通。',
    ],
    repair: [
      '{customer}您好，您反映的“{problem}”已经登记，我们马上核实，稍后给您答复。',
      '{customer}您好，照片已收到，正在请技术同事看，请您先断电，不要自行拆机。',
      '{customer}您好，给您添麻烦了。您方便的上门时间是什么时候？我优先帮您约。',
      '您好，您的机器仍在保修期内，检测与上门不收费，我现在为您安排。',
      '您好，请问机器购买多久了？方便的话发一张铭牌照片，我帮您核对保修期。',
    ],
    visit: [
      '{customer}您好，预约已登记，请确认现场水电气已接通、通道能进出，我马上为您排期。',
      '您好，订单已核对，请提前与物业报备，师傅上门前半小时会电话联系。',
      '{customer}您好，上门前请把安装位置清理出来，如需打孔请告诉我墙体情况。',
    ],
    question: [
      '您好，关于您的咨询我先查一下对应型号的资料，半小时内回复您。',
      '{customer}您好，请告诉我机身铭牌上的完整型号，我按型号给您说明。',
      '您好，资料已找到，我整理一下步骤马上发给您。',
    ],
  },
  /** Note of a phone call with the customer. */
  phoneReply: {
    any: ['电话已与{customer}核对地址与时间，客户同意按约定上门。', '已电话告知客户处理步骤和大致时间，客户表示理解。'],
    repair: ['通话中指导客户先断电停用，客户配合，情绪平稳。', '电话确认购机凭证在手，属保修期内，已说明收费政策。'],
    visit: ['电话确认现场条件具备，物业已报备。', '已告知客户辅材价目表，客户同意现场按实结算。'],
  },
  appointment: {
    any: [
      '{customer}您好，已为您预约{slot}上门，{technician}师傅会提前半小时电话联系。',
      '您好，上门时间定在{slot}，师傅姓{technicianSurname}，请保持电话畅通；如需改期请提前两小时告诉我们。',
      '{customer}您好，{slot}有师傅在您附近，会优先到您家。',
    ],
    repair: ['已与您约好{slot}检修，师傅会带齐常用配件，检测后先报价再维修。'],
  },
  toDispatch: {
    any: ['客户希望{slot}上门，请优先安排附近师傅。', '已核实机型与地址，请派工。'],
    repair: ['已核实购机日期，保修期内，请派工检修。', '家中有老人小孩，请尽量当天安排。', '电话排查无效，需上门检测。'],
    visit: ['客户已付款，请按预约时间派工。', '物业要求提前报备，请安排有高空作业证的师傅。', '现场条件已确认，请派工。'],
  },
  toTechnician: {
    any: [
      '就近派工，客户要求{slot}到达。',
      '该片区今日由你负责，请先电话联系客户。',
      '同小区已有一单，顺路处理。',
      '预约{slot}，请勿迟到。',
    ],
    repair: ['带齐常用配件，客户反映：{problem}'],
    visit: ['带齐辅材与价目表，完工请客户签字。'],
  },
  toRemote: {
    any: ['客户愿意配合视频，请协助。'],
    repair: ['请协助判断是否需要上门。', '故障描述不清，请技术确认。', '疑似设置问题，请远程排查。'],
    question: ['涉及具体参数，请技术确认后答复。', '客户问得较细，请工程师直接指导。'],
  },
  returned: {
    any: ['客户地址不在本片区，请改派二组。', '今日工单已满，到客户家预计超过约定时间，请改派。', '客户临时改到周末，本人轮休，请改派。'],
    repair: ['缺少专用检漏设备，请安排带设备的师傅。'],
    visit: ['需要高空作业证，本人未持证。'],
  },
  finding: {
    repair: ['现场检查：{cause}', '初步判断：{cause}已向客户说明维修方案与费用。', '拆机确认：{cause}', '检测记录与照片已上传。{cause}'],
    visit: ['已到现场，水电气与安装位置符合要求，开始作业。', '现场条件与登记一致，辅材清单已给客户确认。'],
  },
  remoteFinding: {
    repair: ['视频连线排查 15 分钟：{cause}', '查看运行数据：{cause}', '按排查表逐项核对：{cause}'],
    question: ['已查阅该型号技术资料，答复口径：{measure}', '与客户视频连线，现场演示了一遍操作。'],
  },
  waitParts: {
    any: [
      '缺{part}，已向备件库申领，预计 {days} 天到货。',
      '本地库无{part}，从区域仓调拨，{days} 天后到。',
      '{part}为停产件，技术确认替代料号后发货。',
    ],
  },
  waitCustomer: {
    any: ['客户出差，约定回来后再联系。', '等待客户确认时间。'],
    repair: ['等客户提供购机发票照片。', '报价已发客户，等待确认。'],
    question: ['已请客户拍摄铭牌与面板照片，等待回复。'],
  },
  resumed: { any: ['客户已确认，继续处理。', '已与客户重新约定时间。'], repair: ['所需配件与资料已到，安排二次上门。'] },
  outcome: {
    any: ['您好，处理结果向您反馈：{measure}感谢您的耐心与配合。'],
    repair: [
      '{customer}您好，问题已处理完毕：{measure}使用中有任何异常请随时联系我们。',
      '{customer}您好，{measure}本次更换的部件保修 90 天，请保留电子凭证。',
      '您好，本次维修已完成：{measure}稍后会有满意度回访，请您如实评价。',
    ],
    visit: [
      '{customer}您好，本次服务已完成：{measure}请保留服务凭证。',
      '您好，{measure}日常使用有疑问可随时联系我们，稍后会有满意度回访。',
    ],
    question: [
      '{customer}您好，您咨询的问题已答复：{measure}如还有不清楚的地方请随时问我。',
      '您好，本次咨询处理情况：{measure}祝您使用愉快。',
    ],
    complaint: [
      '{customer}您好，您投诉的事项已处理：{measure}再次向您致歉，也感谢您的监督。',
      '{customer}您好，处理结果如下：{measure}我们会在一周后再次回访，确认没有反复。',
    ],
  },
  reopened: {
    any: ['回访时客户表示问题没有完全解决。'],
    repair: ['客户来电称同样故障再次出现。', '客户反映修好两天后又出现同样现象。'],
    question: ['客户按步骤操作后仍不成功。'],
    complaint: ['客户对处理结果不认可，要求继续跟进。'],
  },
  complaintContact: {
    any: [
      '{customer}您好，我是投诉处理专员{agent}，您反映的情况已由我负责，先向您致歉。我会在今天内核实并回复您处理方案。',
      '{customer}您好，您的投诉已受理并单独登记，内容仅限处理人员查看。请问方便电话里详细说一下经过吗？',
      '您好，给您带来不便非常抱歉。我已调取工单与通话记录，核实后第一时间与您联系。',
    ],
  },
  complaintAnalysis: {
    any: [
      '已听取录音并核对派工记录，客户反映属实。',
      '已向当事人和班组长核实，情况基本属实，部分细节待确认。',
      '已核对工单、录音与照片，责任初步判定在我方。',
    ],
  },
  complaintSolution: { any: ['处理方案：{measure}已报主管同意。', '与客户沟通方案：{measure}客户表示可以接受。'] },
  handedUp: { any: ['客户要求负责人回电，请阅处。', '涉及费用超出权限，请审批。', '客户情绪激动，称将向消协反映，请提前知悉。'] },
} as const satisfies Readonly<Record<string, Sentences>>;
export type MessageKind = keyof typeof MESSAGES;

/** The sentences to choose from. */
export function sentencesFor(kind: MessageKind, type: CaseText['type']): readonly string[] {
  const sentences: Sentences = MESSAGES[kind];
  return [...(sentences[MOOD_OF[type]] ?? []), ...(sentences.any ?? [])];
}
