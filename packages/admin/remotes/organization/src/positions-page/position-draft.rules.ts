import type { Employment, PositionsPage_PositionFragment as Position } from '../gql/graphql.js';

export interface PositionForm {
  readonly code?: string;
  readonly zhCN: string;
  readonly zhTW?: string;
  readonly en?: string;
  readonly duties?: string;
  readonly education?: string | null;
  readonly employment?: Employment | null;
  readonly monthsInService?: string | null;
  readonly certificates?: string[];
  readonly profile?: readonly { readonly competency?: string; readonly level?: string | null }[];
  readonly reportsTo?: string | null;
  readonly isArchived?: boolean;
}

/** A position as the form shows it: duties one per line. */
export function formOf(position: Position | undefined): Partial<PositionForm> {
  if (!position) return { profile: [], certificates: [] };
  const { names, dutyTexts, education, employment, monthsInService, certificates, profile, reportsTo, isArchived } = position;
  return {
    zhCN: names.zhCN,
    zhTW: names.zhTW ?? '',
    en: names.en ?? '',
    duties: dutyTexts.map(({ zhCN }) => zhCN).join('\n'),
    education: education?.code ?? null,
    employment: employment ?? null,
    monthsInService: monthsInService == null ? '' : String(monthsInService),
    certificates: certificates.map(({ code }) => code),
    profile: profile.map(({ competency, level }) => ({ competency: competency.code, level: level?.code ?? null })),
    reportsTo: reportsTo?.code ?? null,
    isArchived,
  };
}

/** The form as the API takes it. A duty or requirement that was not touched keeps its other languages. */
export function draftOf(form: PositionForm, position: Position | undefined) {
  return {
    names: { zhCN: form.zhCN, zhTW: form.zhTW || null, en: form.en || null },
    duties: dutiesOf(form, position),
    education: form.education || null,
    employment: form.employment || null,
    monthsInService: monthsOf(form.monthsInService ?? ''),
    certificates: form.certificates ?? [],
    profile: profileOf(form, position),
    reportsTo: form.reportsTo || null,
  };
}

function dutiesOf({ duties = '' }: PositionForm, position: Position | undefined): Texts[] {
  const lines = duties.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').map((zhCN) => plain(position?.dutyTexts.find((text) => text.zhCN === zhCN)) ?? { zhCN });
}

function monthsOf(text: string): number | null {
  const months = Number(text);
  return text === '' || !Number.isInteger(months) ? null : months;
}

function profileOf({ profile = [] }: PositionForm, position: Position | undefined) {
  return profile.flatMap(({ competency, level }) => {
    if (!competency) return [];
    const requirement = plain(position?.profile.find((item) => item.competency.code === competency)?.requirements);
    return [{ competency, level: level || null, ...(requirement && { requirement }) }];
  });
}

interface Texts {
  readonly zhCN: string;
  readonly zhTW?: string | null;
  readonly en?: string | null;
}

function plain(texts: Texts | null | undefined): Texts | undefined {
  return texts ? { zhCN: texts.zhCN, zhTW: texts.zhTW ?? null, en: texts.en ?? null } : undefined;
}
