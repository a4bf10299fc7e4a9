const REGISTRY = '/admin/api/remotes.json';

/**
 * Runs before the first paint and before any module: theme and language without a flash, and, where this browser was signed in
 * last, the shell's files at once instead of after the first answer. The sign-in page calls `shouwenPreload` when it is idle.
 */
export function headScript(shellFiles) {
  return `(${head.toString()})(${JSON.stringify(shellFiles)}, ${JSON.stringify(REGISTRY)});\n`;
}

function head(files, registry) {
  const read = (key) => {
    try {
      return localStorage.getItem(`shouwen.${key}`);
    } catch {
      return null;
    }
  };
  const root = document.documentElement;
  const theme = read('theme');
  const isDark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.theme = isDark ? 'dark' : 'light';
  root.lang = read('language') ?? 'zh-CN';
  const preload = (attributes) => document.head.append(Object.assign(document.createElement('link'), { crossOrigin: '', ...attributes }));
  globalThis.shouwenPreload = () => {
    for (const href of files.splice(0)) preload({ rel: 'modulepreload', href });
  };
  if (read('session') !== '1') return;
  globalThis.shouwenPreload();
  preload({ rel: 'preload', as: 'fetch', href: registry });
}
