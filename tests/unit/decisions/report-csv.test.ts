import { describe, expect, it } from 'vitest';
import type { Report } from '../../../lib/decisions/report';
import { reportCsv, type ReportWords } from '../../../lib/decisions/report-csv';

const words: ReportWords = {
  header: ['Liste', 'Eintrag', 'Anzahl'],
  list: {
    total: 'Gesamt',
    months: 'Monat',
    measures: 'Maßnahme',
    clauses: 'Regel',
    outcomes: 'Ergebnis',
    complaints: 'Beschwerden',
    medianReview: 'Mittlere Dauer',
  },
  nameOf: (_list, key) => key,
  hidden: 'nicht ausgewiesen',
  duration: ms => `${ms / 3_600_000} Stunden`,
};

const report: Report = {
  from: '2026-10-01',
  until: '2026-11-30',
  total: 30,
  months: [
    { key: '2026-10', count: null },
    { key: '2026-11', count: null },
  ],
  measures: [],
  clauses: [{ key: '=HYPERLINK("https://example.org")', count: 30 }],
  outcomes: [],
  complaints: [],
  medianReview: 21_600_000,
};

describe('the report as a table', () => {
  it('has a line for every count, and says what is not told', () => {
    expect(reportCsv(report, words).split('\r\n')).toEqual([
      '\uFEFFListe;Eintrag;Anzahl',
      'Gesamt;2026-10-01 – 2026-11-30;30',
      'Monat;2026-10;nicht ausgewiesen',
      'Monat;2026-11;nicht ausgewiesen',
      'Regel;"\'=HYPERLINK(""https://example.org"")";30',
      'Mittlere Dauer;;6 Stunden',
      '',
    ]);
  });

  it('lets a spreadsheet compute nothing', () => {
    for (const key of ['=1', '+1', '-1', '@x', '\t=1', ' =1', "'=1", '\rx', '\n=1']) {
      const line = reportCsv({ ...report, clauses: [{ key, count: 30 }] }, words);
      expect(line).toMatch(new RegExp(`Regel;"?'`, 'u'));
    }
    expect(reportCsv({ ...report, clauses: [{ key: '§ 3', count: 30 }] }, words)).toContain(
      'Regel;§ 3;30',
    );
  });
});
