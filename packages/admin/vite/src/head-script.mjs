/**
 * Runs before the first paint and before any module: theme and language without a flash, and, where this browser was signed in
 * last, the shell's files at once instead of after the first answer. The sign-in page calls `shouwenPreload` when it is idle.
 */
export function headScript(shellFiles) {
  return `(${head.toString()})(${JSON.stringify(shellFiles)});\n`;
}

function head(files) {
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
  globalThis.shouwenPreload = () => {
    for (const href of files.splice(0)) {
      const link = document.createElement('link');
      link.rel = 'modulepreload';
      link.crossOrigin = '';
      link.href = href;
      document.head.append(link);
    }
  };
  if (read('session') === '1') globalThis.shouwenPreload();
}
