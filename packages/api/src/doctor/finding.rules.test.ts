import { describe, expect, it } from '@jest/globals';
import { backupFinding, clockFinding, diskFinding, isNodeGood, keyFinding, lineOf, migrationFinding, summaryOf } from './finding.rules.js';

const GB = 1024 ** 3;

describe('what the doctor says (SYS-04, SYS-07)', () => {
  it('knows which Node is new enough', () => {
    expect(['v18.20.0', 'v20.18.1', 'v20.19.0', 'v22.0.0'].map(isNodeGood)).toEqual([false, false, true, true]);
  });

  it('minds a disk that is nearly full, and calls one that is full wrong', () => {
    expect(
      [diskFinding(50 * GB, 100 * GB), diskFinding(0.5 * GB, 2 * GB), diskFinding(0.1 * GB, 100 * GB)].map(({ level }) => level),
    ).toEqual(['good', 'mind', 'bad']);
  });

  it('knows the key that secrets are sealed with', () => {
    const levels = [
      keyFinding({ registered: null, known: null, isGiven: false }),
      keyFinding({ registered: 'a', known: 'a', isGiven: true }),
      keyFinding({ registered: 'a', known: 'b', isGiven: true }),
      keyFinding({ registered: 'a', known: null, isGiven: false }),
    ].map(({ level }) => level);
    expect(levels).toEqual(['mind', 'good', 'bad', 'bad']);
  });

  it('minds a clock that differs, either way', () => {
    expect([10, 2500, -90_000].map((ms) => clockFinding(ms).level)).toEqual(['good', 'mind', 'mind']);
  });

  it('minds pending migrations, and calls a newer database wrong', () => {
    expect(migrationFinding({ applied: ['1', '2'], known: ['1', '2'] }).level).toBe('good');
    expect(migrationFinding({ applied: ['1'], known: ['1', '2'] })).toMatchObject({ level: 'mind', text: expect.stringContaining('2') });
    expect(migrationFinding({ applied: ['1', '9'], known: ['1'] }).level).toBe('bad');
  });

  it('minds a backup that is old or missing', () => {
    const now = new Date('2026-03-10T00:00:00Z');
    expect([null, new Date('2026-03-01T00:00:00Z'), new Date('2026-03-09T00:00:00Z')].map((at) => backupFinding(at, now, 7).level)).toEqual(
      ['mind', 'mind', 'good'],
    );
  });

  it('is a line each, and a sum', () => {
    const findings = [diskFinding(50 * GB, 100 * GB), clockFinding(5000)];
    expect(findings.map(lineOf)).toEqual(['✓ disk           51200 MB of 102400 MB free', expect.stringMatching(/^! clock/)]);
    expect([summaryOf(findings), summaryOf(findings.slice(0, 1))]).toEqual(['0 wrong, 1 worth a look', 'All is well']);
  });
});
