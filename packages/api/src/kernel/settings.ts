/** The validated environment, read once by `config.ts`. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  /** Folder of the embedded database and attachments, absolute. */
  readonly dataDir: string;
  /** `mysql://…`; null means embedded SQLite in `dataDir`. */
  readonly databaseUrl: string | null;
  readonly playbook: string;
  /** `auto`: on for an empty embedded database bound to loopback. */
  readonly demo: 'on' | 'off' | 'auto';
  readonly logLevel: string;
}
