import type { Feature } from '../../platform/feature.js';
import { ContactConsentEntity } from './contact-consent.entity.js';
import { ContactConsentResolver } from './contact-consent.resolver.js';
import { consentSource } from './contact-consent-export/contact-consent-export.command.js';
import { ContactConsentExportResolver } from './contact-consent-export/contact-consent-export.graphql.js';
import { ContactConsentRecordResolver } from './contact-consent-record/contact-consent-record.graphql.js';
import { consentHistory } from './contact-consents.history.js';

export { contactConsentRecord } from './contact-consent-record/contact-consent-record.command.js';

export const contactConsents: Feature = {
  name: 'contact-consents',
  level: 4,
  entities: [ContactConsentEntity],
  resolvers: [ContactConsentResolver, ContactConsentRecordResolver, ContactConsentExportResolver],
  exports: [consentSource],
  customerHistory: [consentHistory],
};
