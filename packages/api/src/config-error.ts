/** A setting the server cannot start with; its message is the one line the operator reads. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

export type Environment = Readonly<Record<string, string | undefined>>;

export function refuseSetting(name: string, rule: string, value: string): ConfigError {
  return new ConfigError(`${name} must be ${rule}, got ${JSON.stringify(value)}`);
}
