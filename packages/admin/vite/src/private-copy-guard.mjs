import { PRIVATE_COPY, SHARED_SPECIFIERS } from './shared.mjs';

/** Fails the build of a remote that would ship its own copy of a shared library, and names the file that asked for it. */
export function privateCopyGuard() {
  return {
    name: 'shouwen:private-copy-guard',
    generateBundle(_options, bundle) {
      const ids = Object.values(bundle).flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
      const copies = ids.filter((id) => PRIVATE_COPY.test(id));
      if (copies.length === 0) return;
      const importers = copies.flatMap((id) => this.getModuleInfo(id)?.importers ?? []);
      const culprit = importers.find((id) => !id.includes('/node_modules/')) ?? importers[0];
      this.error(`${culprit} brings a private copy of a shared library (${copies[0]}). Import one of: ${SHARED_SPECIFIERS.join(', ')}`);
    },
  };
}
