import { type Language, textIn } from '@shouwen/shared';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { isoInstant } from '../../../platform/db/db.js';
import { type OpenExport, openExport } from '../../../platform/exports/open-export.js';
import { belongingSource, type CustomersAsked } from '../../customers/index.js';
import { staff } from '../../people/index.js';
import { wordBook } from '../../words/index.js';

const SAID: Readonly<Record<Language, { readonly yes: string; readonly no: string }>> = {
  'zh-CN': { yes: '同意', no: '不同意' },
  'zh-TW': { yes: '同意', no: '不同意' },
  en: { yes: 'Agreed', no: 'Refused' },
};

/** What customers said about being contacted, as a file; of each purpose and way all they said, so that the history can be followed. */
export const consentSource = belongingSource({
  list: 'contactConsents',
  table: 'contact_consent',
  columns: ['purpose', 'channel', 'is_given', 'said_on', 'evidence', 'recorded_by_id', 'recorded_at'],
  titles: {
    'zh-CN': ['用途', '方式', '意愿', '表示日期', '凭据', '登记人', '登记时间'],
    'zh-TW': ['用途', '方式', '意願', '表示日期', '憑據', '登記人', '登記時間'],
    en: ['Purpose', 'Way', 'Said', 'Said on', 'Evidence', 'Recorded by', 'Recorded at'],
  },
  async reader(ctx) {
    const [people, words] = [await staff.of(ctx), (await wordBook.of(ctx)).of('consent_purpose')];
    return ([purpose, channel, isGiven, saidOn, evidence, personId, recordedAt]) => {
      const word = words.find(({ code }) => code === purpose);
      const said = SAID[ctx.language][isGiven === '1' ? 'yes' : 'no'];
      const by = personId && people.find(personId)?.name;
      const what = word ? textIn(word.names, ctx.language) : purpose;
      return [what, channel, said, saidOn, evidence, by, isoInstant(recordedAt ?? '')];
    };
  },
});

export function contactConsentExport(ctx: Ctx, filter: CustomersAsked): Promise<Outcome<OpenExport>> {
  return openExport(ctx, consentSource, filter);
}
