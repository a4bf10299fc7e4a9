import type { Feature } from '../../platform/feature.js';
import { DocumentEntity } from './document.entity.js';
import { documentFiles } from './document.files.js';
import { findVisibleDocument } from './document.queries.js';
import { DocumentResolver } from './document.resolver.js';
import { CompanyDocument } from './document.type.js';
import { DocumentCreateResolver } from './document-create/document-create.graphql.js';
import { DocumentRemoveResolver } from './document-remove/document-remove.graphql.js';
import { DocumentUpdateResolver } from './document-update/document-update.graphql.js';
import { explainDocument } from './explain-document.js';

export { type DocumentRow, documentTitles, findVisibleDocument, visibleDocuments } from './document.queries.js';
export { CompanyDocument } from './document.type.js';

export const documents: Feature = {
  name: 'documents',
  level: 2,
  entities: [DocumentEntity],
  resolvers: [DocumentResolver, DocumentCreateResolver, DocumentUpdateResolver, DocumentRemoveResolver],
  nodes: [{ prefix: 'doc', type: CompanyDocument, find: findVisibleDocument }],
  files: documentFiles,
  explains: [explainDocument],
};
