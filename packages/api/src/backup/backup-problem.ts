/** A backup or restore that cannot go on; its message is the one line the operator reads. */
export class BackupProblem extends Error {
  override readonly name = 'BackupProblem';
}
