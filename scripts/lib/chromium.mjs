import { canInstall, install, requireProgram } from './apt.mjs';
import { capture, findProgram } from './process.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

async function hasChineseFont() {
  const lister = findProgram(['fc-list']);
  if (!lister) return false;
  const { output } = await capture(lister, [':lang=zh', 'family']);
  return output.trim() !== '';
}

/** Without a Chinese font every screenshot shows boxes, and layouts are measured with the wrong widths. */
async function requireChineseFont() {
  if (await hasChineseFont()) return;
  if (canInstall()) await install(['fontconfig', 'fonts-noto-cjk']);
  if (await hasChineseFont()) return;
  throw new Error('The browser journeys need a Chinese font. On Debian: apt-get install fontconfig fonts-noto-cjk');
}

/** The system's Chromium (we download no browser of our own), with a Chinese font beside it. */
export async function requireChromium() {
  const path = await requireProgram({ names: NAMES, packages: ['chromium'], purpose: 'The browser journeys' });
  await requireChineseFont();
  return path;
}

/** The Chromium of this machine, or null; installs nothing. */
export function findChromium() {
  return findProgram(NAMES);
}
