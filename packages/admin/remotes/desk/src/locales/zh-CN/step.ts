export const stepWords = {
  step: {
    title: '本步骤',
    customerSees: '客户看到：{{name}}',
    all: '已完成 {{done}}/{{count}}，全部完成后才能继续。',
    any: '已完成 {{done}}/{{count}}，完成其中一项即可继续。',
    ready: '可以继续',
    moment: '关键时刻',
    controlPoint: '控制点',
    likelyFailure: '可能的失误',
    counterPlan: '应对预案',
    lane: { CUSTOMER: '客户', CONTACT: '前台', BACK_OFFICE: '后台' },
  },
};
