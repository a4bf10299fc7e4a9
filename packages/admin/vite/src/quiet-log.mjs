/** antd marks every file "use client"; the bundler would say so a thousand times. */
export function quietLog(level, log, handler) {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
}
