/** The texts of trying a version on past tickets and of moving running ones to it. */
export const runs = {
  progress: 'Progress',
  replay: 'Try it on past tickets',
  replayHint:
    'Whether tickets of the past could have gone by this version as they went. What the log does not keep is taken as it is now. Nothing is done to them.',
  days: 'How many days back',
  daysUnit: 'days',
  replayStart: 'Try',
  result: {
    REPLAY: '{{checked}} of {{total}} tried: {{passed}} could have gone, {{stuck}} would have stuck.',
    MOVE: '{{checked}} of {{total}} looked at: {{passed}} moved, {{stuck}} not moved.',
  },
  items: { REPLAY: 'Tickets that would have stuck', MOVE: 'Tickets that were not moved' },
  more: '{{count}} more are not listed.',
  running: 'Tickets of earlier versions',
  left: 'Under way by earlier versions: {{count}} tickets.',
  noneLeft: 'No ticket is under way by an earlier version.',
  move: 'Move to this version',
  moveHint:
    'Choose a state of the new version for each state. Every ticket gets one entry in its history; what stands there stays. Tickets of a trial and tickets that have ended are left alone.',
  moveBegun: 'They are moved one by one in the background',
  standing: '{{name}} ({{count}})',
  chooseState: 'Choose a state',
  halfDone: 'On {{count}} of them actions are ticked; those that the new state has as well stay ticked.',
  publishChoice: 'Tickets under way',
  publishStay: 'End in the version they began in',
  publishMove: 'Are moved to this version (states are chosen next)',
};
