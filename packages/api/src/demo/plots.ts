import type { Channel } from '@shouwen/shared';
import { accountsIn, STAFF } from './staff-list.js';
import type { Story } from './story.js';
import { technicianWords } from './wording.js';

/** The customer is on the line or at the counter, so the first answer needs no message. */
const SPOKEN: readonly Channel[] = ['phone', 'visit'];
/** Work that is not closed before the customer signed for it. */
const SIGNED: readonly string[] = ['installation', 'commissioning'];

/** Writes the whole case, from registration to closing, by the kind of matter it is. */
export function tell(story: Story): void {
  const { type } = story.opening.text;
  if (type === 'complaint') complaint(story);
  else if (type === 'inquiry' || type === 'guidance') inquiry(story);
  else service(story);
}

/** Asked and mostly answered by who received it; the harder ones by a remote engineer. */
function inquiry(story: Story): void {
  const { dice, opening } = story;
  const { desk, remote } = opening.cast;
  received(story);
  if (dice.chance(0.3)) {
    story.wait(3, 20).act(desk, { verb: 'transfer', departmentCode: 'remote', reason: opening.wording.say('toRemote') }, 'queued');
    story.wait(5, dice.chance(0.85) ? 45 : 160).act(remote, { verb: 'accept' }, 'accepted');
    story.wait(5, 40).act(remote, { verb: 'note', body: opening.wording.say('remoteFinding') });
    if (dice.chance(0.2)) customerAway(story, remote, 'desk');
    story.wait(5, 60);
    solve(story, remote);
  } else {
    story.wait(4, 60);
    solve(story, desk);
  }
  ending(story, () => solve(story.wait(30, 240), lastSolver(story) ?? desk));
}

/** Registered, dispatched to a technician, done at the customer's. */
function service(story: Story): void {
  const { dice, opening } = story;
  received(story);
  const isRemedied = opening.text.type === 'repair' && dice.chance(0.16) && remotely(story);
  if (!isRemedied) onSite(story);
  ending(story, () => {
    const by = lastSolver(story) ?? opening.cast.technician;
    if (isRemedied) return solve(story.wait(30, 240), by);
    arrives(story.wait(120, 1500, 'field'), by);
    solveThere(story.wait(20, 90, 'field'), by);
  });
}

/** Registration, classification and, where the customer wrote, the first answer. */
function received(story: Story): void {
  const { dice, opening } = story;
  const { desk } = opening.cast;
  story.act(desk, { verb: 'create' }, 'created');
  if (dice.chance(0.8)) story.wait(1, 14).act(desk, { verb: 'step', code: 'classify' }, 'classified');
  if (SPOKEN.includes(opening.channel)) return;
  const isLate = dice.chance(0.12);
  story.wait(isLate ? 65 : 2, isLate ? 240 : 28);
  const agent = STAFF.find((member) => member.account === desk)?.name ?? '';
  story.act(desk, { verb: 'tell', body: opening.wording.say('firstReply', { agent }), channel: opening.channel, isOutcome: false });
}

/** A remote engineer tries first. Whether that was enough. */
function remotely(story: Story): boolean {
  const { dice, opening } = story;
  const { desk, remote } = opening.cast;
  story.wait(2, 15).act(desk, { verb: 'transfer', departmentCode: 'remote', reason: opening.wording.say('toRemote') }, 'queued');
  story.wait(4, dice.chance(0.9) ? 40 : 130).act(remote, { verb: 'accept' }, 'accepted');
  story.wait(2, 15).act(remote, { verb: 'step', code: 'diagnose-remotely' }, 'remote');
  story.wait(8, 35).act(remote, { verb: 'note', body: opening.wording.say('remoteFinding') });
  if (dice.chance(0.65)) {
    solve(story.wait(2, 20), remote);
    return true;
  }
  story.wait(2, 15).act(remote, { verb: 'transfer', departmentCode: 'dispatch', reason: '远程无法排除，需上门检测。' }, 'queued');
  return false;
}

function onSite(story: Story): void {
  const { opening } = story;
  const isUrgent = opening.text.type === 'emergency';
  const shift = isUrgent ? 'always' : 'field';
  const technician = dispatched(story, isUrgent);
  story.wait(3, isUrgent ? 10 : 80, shift).act(technician, { verb: 'accept' }, 'accepted');
  appointment(story, technician);
  arrives(story.wait(isUrgent ? 20 : 100, isUrgent ? 90 : 1700, shift), technician);
  story.wait(10, 50, shift).act(technician, { verb: 'note', body: opening.wording.say('finding') });
  if (opening.text.type === 'repair') delays(story, technician);
  solveThere(story.wait(15, 90, shift), technician);
}

/** What is to be done at the customer's is ticked: the first thing at once, the rest when it is done. */
function arrives(story: Story, by: string): void {
  story.act(by, { verb: 'step', code: 'arrive' }).act(by, { verb: 'tick', code: 'safety-check' }, 'on-site');
}

function solveThere(story: Story, by: string): void {
  for (const code of ['test-run', 'explain-use']) story.act(by, { verb: 'tick', code });
  solve(story, by);
}

/** Through the dispatch desk to a technician; some come back and go to another. Who has it in the end. */
function dispatched(story: Story, isUrgent: boolean): string {
  const { dice, opening } = story;
  const { desk, dispatcher, technician, otherTechnician } = opening.cast;
  const { wording } = opening;
  if (story.steps.at(-1)?.stage !== 'queued') {
    story
      .wait(1, isUrgent ? 4 : 18)
      .act(desk, { verb: 'transfer', departmentCode: 'dispatch', reason: wording.say('toDispatch') }, 'queued');
  }
  const isLate = !isUrgent && dice.chance(0.11);
  story.wait(isLate ? 70 : 2, isLate ? 240 : 26);
  story.act(
    dispatcher,
    { verb: 'transfer', departmentCode: departmentOf(technician), assignee: technician, reason: wording.say('toTechnician') },
    'dispatched',
  );
  if (isUrgent || !dice.chance(0.12)) return technician;
  story.wait(5, 50, 'field').act(technician, { verb: 'return', reason: wording.say('returned') }, 'returned');
  story.wait(5, 45);
  story.act(
    dispatcher,
    { verb: 'transfer', departmentCode: departmentOf(otherTechnician), assignee: otherTechnician, reason: '原师傅退回，改派。' },
    'dispatched',
  );
  return otherTechnician;
}

function appointment(story: Story, technician: string): void {
  const { opening } = story;
  const member = STAFF.find(({ account }) => account === technician);
  const spoken = SPOKEN.includes(opening.channel);
  const body = spoken ? opening.wording.say('phoneReply') : opening.wording.say('appointment', member ? technicianWords(member) : {});
  story.wait(2, 30).act(opening.cast.desk, { verb: 'tell', body, channel: spoken ? 'phone' : opening.channel, isOutcome: false });
}

/** Parts that must come first, or a customer who is away. */
function delays(story: Story, technician: string): void {
  const { dice, opening } = story;
  if (dice.chance(0.14)) {
    story
      .wait(2, 20, 'field')
      .act(technician, { verb: 'step', code: 'wait-parts', reason: opening.wording.say('waitParts') }, 'waiting-parts');
    story.wait(1400, 4300, 'field').act(technician, { verb: 'step', code: 'resume', reason: opening.wording.say('resumed') });
    arrives(story.wait(60, 300, 'field'), technician);
  } else if (dice.chance(0.06)) {
    customerAway(story, technician, 'field');
    arrives(story.wait(30, 240, 'field'), technician);
  }
}

function customerAway(story: Story, by: string, shift: 'desk' | 'field'): void {
  const { wording } = story.opening;
  story.wait(2, 20, shift).act(by, { verb: 'step', code: 'wait-customer', reason: wording.say('waitCustomer') }, 'waiting-customer');
  story.wait(500, 2600, shift).act(by, { verb: 'step', code: 'resume', reason: wording.say('resumed') });
}

/** Contacted first, then investigated, agreed, put right and told; confidential to the team. */
function complaint(story: Story): void {
  const { dice, opening } = story;
  const { desk, handler } = opening.cast;
  const { wording } = opening;
  const agent = STAFF.find((member) => member.account === handler)?.name ?? '';
  story.act(desk, { verb: 'create', departmentCode: 'complaints' }, 'created');
  story.wait(3, 70, 'office').act(handler, { verb: 'accept' }, 'accepted');
  story.wait(opening.isContactLate ? 1450 : 10, opening.isContactLate ? 2300 : 220, 'office');
  story.act(handler, { verb: 'tell', body: wording.say('complaintContact', { agent }), channel: 'phone', isOutcome: false });
  if (dice.chance(0.1)) handUp(story);
  story.wait(60, 900, 'office').act(handler, { verb: 'note', body: wording.say('complaintAnalysis') });
  story.wait(2, 30, 'office').act(handler, { verb: 'step', code: 'analyse' }, 'analysed');
  story
    .wait(60, 1200, 'office')
    .act(handler, { verb: 'step', code: 'set-solution', reason: wording.say('complaintSolution') }, 'solution-set');
  story.wait(30, 600, 'office').act(handler, { verb: 'step', code: 'implement' }, 'implementing');
  solve(story.wait(200, 2400, 'office'), handler);
  ending(story, () => solve(story.wait(200, 1500, 'office'), handler));
}

/** To the head of the department and back. */
function handUp(story: Story): void {
  const { handler } = story.opening.cast;
  const reason = story.opening.wording.say('handedUp');
  story.wait(20, 200, 'office').act(handler, { verb: 'transfer', departmentCode: 'after-sales', assignee: 'manager', reason }, 'handed-up');
  story.act(story.opening.cast.desk, { verb: 'handOn', to: handler, reason: '此投诉由专人全程跟进，申请由其承担首问责任。' });
  story.wait(30, 400, 'office').act('manager', { verb: 'note', body: '已与客户通话，同意按方案处理，请当天落实并回我。' });
  story.wait(2, 20, 'office');
  story.act('manager', { verb: 'transfer', departmentCode: 'complaints', assignee: handler, reason: '请按批示处理。' });
}

function solve(story: Story, by: string): void {
  const { cause, measure } = story.opening.wording;
  story.act(by, { verb: 'resolve', cause, measure }, 'solved');
}

/** The first receiver tells the outcome; a few customers come back with it; then it is closed. */
function ending(story: Story, again: () => void): void {
  const { dice, opening } = story;
  outcomeTold(story);
  if (dice.chance(0.06)) {
    story.wait(700, 5200).act(opening.cast.desk, { verb: 'reopen', reason: opening.wording.say('reopened') }, 'reopened');
    again();
    outcomeTold(story);
  }
  if (SIGNED.includes(opening.text.type)) {
    const body = '安装验收单已签字，现场试机正常。';
    story.wait(20, 600).act(opening.cast.desk, { verb: 'sign', body, signedBy: '业主本人' });
  }
  story.wait(60, 2900).act(opening.cast.desk, { verb: 'close' }, 'closed');
}

function outcomeTold(story: Story): void {
  const { channel, wording, cast } = story.opening;
  const by = SPOKEN.includes(channel) ? 'phone' : channel;
  story
    .wait(5, story.dice.chance(0.9) ? 300 : 1600)
    .act(cast.desk, { verb: 'tell', body: wording.say('outcome'), channel: by, isOutcome: true }, 'told');
}

function lastSolver(story: Story): string | undefined {
  return story.steps.findLast((step) => step.act.verb === 'resolve')?.by;
}

function departmentOf(account: string): string {
  const team = ['field-1', 'field-2'].find((code) => accountsIn(code).includes(account));
  return team ?? 'technicians';
}
