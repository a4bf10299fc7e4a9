import { PRIVATE_COPY, SHARED_SPECIFIERS } from './shared.mjs';

/** Fails the build of a remote that would ship its own copy of a shared library, and names the file that asked for it. */
export function privateCopyGuard() {
  return {
    name: 'shouwen:private-copy-guard',
    generateBundle(_options, bundle) {
      const ids = Object.values(bundle).flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
      const culprit = ids.find((id) => PRIVATE_COPY.test(id));
      if (culprit === undefined) return;
      const from = this.getModuleInfo(culprit)?.importers[0] ?? 'unknown';
      this.error(`${culprit}\nis a private copy of a shared library (imported by ${from}). Import one of: ${SHARED_SPECIFIERS.join(', ')}`);
    },
  };
}
