import type { Reader } from '../../platform/db/db.js';
import { referenceTable } from '../../platform/db/reference-table.js';
import { buildCertificateBook, type CertificateBook } from './certificate-book.rules.js';

/** Name of the in-process table; whoever changes somebody's certificates touches it. */
export const CERTIFICATES = 'certificate';

async function loadCertificateBook(reader: Reader): Promise<CertificateBook> {
  const rows = await reader.rows('select person_id, certificate_code, expires_on from person_certificate');
  return buildCertificateBook(
    rows.map(([personId, certificateCode, expiresOn]) => ({
      personId: String(personId),
      certificateCode: String(certificateCode),
      expiresOn: expiresOn === null ? null : String(expiresOn),
    })),
  );
}

/** Certificates of everybody kept in the process: `await certificateBook.of(ctx)`. */
export const certificateBook = referenceTable(CERTIFICATES, loadCertificateBook);
