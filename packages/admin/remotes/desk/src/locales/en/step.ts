import type { DeskMessages } from '../zh-CN/index.js';

export const stepWords: Pick<DeskMessages, 'step'> = {
  step: {
    title: 'This step',
    customerSees: 'The customer sees: {{name}}',
    all: '{{done}} of {{count}} done; all of them before it goes on.',
    any: '{{done}} of {{count}} done; one of them is enough.',
    ready: 'Ready to go on',
    moment: 'Moment of truth',
    controlPoint: 'Control point',
    likelyFailure: 'Likely failure',
    counterPlan: 'Counter-plan',
    lane: { CUSTOMER: 'Customer', CONTACT: 'Contact', BACK_OFFICE: 'Back office' },
  },
};
