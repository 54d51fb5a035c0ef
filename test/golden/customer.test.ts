import { describe, expect, it } from 'vitest';
import { ceilingAfter, driveOf, respond, sumOfDrive, trustAfter, type Impact } from '../../src/core/customer/respond';
import { PHASES, type Phase } from '../../src/core/model/words';

// Every table here was worked out from the formulas of scoring.md in exact fractions, apart from the engine.
// When a constant is retuned on purpose, the tables are what changes, and the laws under them must still hold.

const LEVELS = [0, 1, 2, 3, 4] as const;
const USUAL_CARES = { empathy: 1, advice: 1, speed: 1 };
const impact = (over: Partial<Impact>): Impact => ({
  empathy: 2,
  advice: 2,
  noHardSell: null,
  shown: 0,
  broken: 0,
  effort: 0,
  ...over,
});

const cell = (value: number, digits: number, width: number): string =>
  (value + 1e-9)
    .toFixed(digits)
    .replace(/^-(0\.?0*)$/, '$1')
    .padStart(width);

const row = (name: string, values: readonly number[], digits = 2, width = 8): string =>
  `${name} |${values.map((value) => cell(value, digits, width)).join('')}`;

describe('the drive of a reply, by phase (columns: empathy 0 to 4)', () => {
  const driveRows = (phase: Phase) =>
    LEVELS.flatMap((advice) =>
      (advice > 2 ? [0, 45, 90] : [0]).map((heat) => {
        const name = `advice ${advice} at heat ${advice > 2 ? String(heat).padStart(2) : ' *'}`;
        const drives = LEVELS.map((empathy) => driveOf(impact({ empathy, advice }), heat, USUAL_CARES, phase));
        return row(name, drives.map(sumOfDrive));
      }),
    );

  // Each row is one string, so that a change of balance reads as a table.
  const TABLES: Readonly<Record<Phase, readonly string[]>> = {
    open: [
      'advice 0 at heat  * |  -11.42   -8.43   -5.44   -2.45    0.54',
      'advice 1 at heat  * |   -8.70   -5.71   -2.72    0.27    3.26',
      'advice 2 at heat  * |   -5.98   -2.99    0.00    2.99    5.98',
      'advice 3 at heat  0 |   -3.26   -0.27    2.72    5.71    8.70',
      'advice 3 at heat 45 |   -4.08   -1.09    1.90    4.89    7.88',
      'advice 3 at heat 90 |   -4.89   -1.90    1.09    4.08    7.07',
      'advice 4 at heat  0 |   -0.54    2.45    5.44    8.43   11.42',
      'advice 4 at heat 45 |   -2.17    0.82    3.81    6.80    9.79',
      'advice 4 at heat 90 |   -3.80   -0.81    2.18    5.17    8.16',
    ],
    work: [
      'advice 0 at heat  * |  -11.96  -10.14   -8.32   -6.50   -4.68',
      'advice 1 at heat  * |   -7.80   -5.98   -4.16   -2.34   -0.52',
      'advice 2 at heat  * |   -3.64   -1.82    0.00    1.82    3.64',
      'advice 3 at heat  0 |    0.52    2.34    4.16    5.98    7.80',
      'advice 3 at heat 45 |   -0.73    1.09    2.91    4.73    6.55',
      'advice 3 at heat 90 |   -1.98   -0.16    1.66    3.48    5.30',
      'advice 4 at heat  0 |    4.68    6.50    8.32   10.14   11.96',
      'advice 4 at heat 45 |    2.18    4.00    5.82    7.64    9.46',
      'advice 4 at heat 90 |   -0.31    1.51    3.33    5.15    6.97',
    ],
    close: [
      'advice 0 at heat  * |  -11.48   -8.62   -5.76   -2.90   -0.04',
      'advice 1 at heat  * |   -8.60   -5.74   -2.88   -0.02    2.84',
      'advice 2 at heat  * |   -5.72   -2.86    0.00    2.86    5.72',
      'advice 3 at heat  0 |   -2.84    0.02    2.88    5.74    8.60',
      'advice 3 at heat 45 |   -3.70   -0.84    2.02    4.88    7.74',
      'advice 3 at heat 90 |   -4.57   -1.71    1.15    4.01    6.87',
      'advice 4 at heat  0 |    0.04    2.90    5.76    8.62   11.48',
      'advice 4 at heat 45 |   -1.69    1.17    4.03    6.89    9.75',
      'advice 4 at heat 90 |   -3.42   -0.56    2.30    5.16    8.02',
    ],
  };

  it.each(PHASES)('is as told while in phase %s', (phase) => {
    expect(driveRows(phase)).toEqual(TABLES[phase]);
  });

  it('earns a warm false promise (empathy 4, advice 0) at most 1 in every phase, however calm or upset the customer', () => {
    for (const phase of PHASES) {
      for (const heat of [0, 30, 58, 100]) {
        const drive = sumOfDrive(driveOf(impact({ empathy: 4, advice: 0 }), heat, USUAL_CARES, phase));
        expect(drive, `${phase} at heat ${heat}`).toBeLessThanOrEqual(1);
      }
    }
  });
});

describe('trust after a drive (columns: trust 0, 20, 40, 60, 80, 100 before)', () => {
  const trustRows = (ceiling: number, pace: number) =>
    [-15, -6, -1, 0, 1, 6, 15].map((drive) =>
      row(
        `d ${String(drive).padStart(3)}`,
        [0, 20, 40, 60, 80, 100].map((trust) => trustAfter(trust, drive, ceiling, pace)),
      ),
    );

  it('in a full talk, never bitten', () => {
    expect(trustRows(100, 1)).toEqual([
      'd -15 |    0.00    8.30   25.60   42.90   60.20   77.50',
      'd  -6 |    0.00   15.32   34.24   53.16   72.08   91.00',
      'd  -1 |    0.00   19.22   39.04   58.86   78.68   98.50',
      'd   0 |    0.00   20.00   40.00   60.00   80.00  100.00',
      'd   1 |    1.40   21.12   40.84   60.56   80.28  100.00',
      'd   6 |    8.40   26.72   45.04   63.36   81.68  100.00',
      'd  15 |   21.00   36.80   52.60   68.40   84.20  100.00',
    ]);
  });

  it('in a short talk, never bitten', () => {
    expect(trustRows(100, 1.7)).toEqual([
      'd -15 |    0.00    0.11   15.52   30.93   46.34   61.75',
      'd  -6 |    0.00   12.04   30.21   48.37   66.54   84.70',
      'd  -1 |    0.00   18.67   38.37   58.06   77.76   97.45',
      'd   0 |    0.00   20.00   40.00   60.00   80.00  100.00',
      'd   1 |    2.38   21.90   41.43   60.95   80.48  100.00',
      'd   6 |   14.28   31.42   48.57   65.71   82.86  100.00',
      'd  15 |   35.70   48.56   61.42   74.28   87.14  100.00',
    ]);
  });

  it('in a moment, never bitten', () => {
    expect(trustRows(100, 3)).toEqual([
      'd -15 |    0.00    0.00    0.00    8.70   20.60   32.50',
      'd  -6 |    0.00    5.96   22.72   39.48   56.24   73.00',
      'd  -1 |    0.00   17.66   37.12   56.58   76.04   95.50',
      'd   0 |    0.00   20.00   40.00   60.00   80.00  100.00',
      'd   1 |    4.20   23.36   42.52   61.68   80.84  100.00',
      'd   6 |   25.20   40.16   55.12   70.08   85.04  100.00',
      'd  15 |   63.00   70.40   77.80   85.20   92.60  100.00',
    ]);
  });

  it('in a moment, bitten three times: a gain stops at the ceiling and trust above it stays', () => {
    expect(trustRows(64, 3)).toEqual([
      'd -15 |    0.00    0.00    0.00    8.70   20.60   32.50',
      'd  -6 |    0.00    5.96   22.72   39.48   56.24   73.00',
      'd  -1 |    0.00   17.66   37.12   56.58   76.04   95.50',
      'd   0 |    0.00   20.00   40.00   60.00   80.00  100.00',
      'd   1 |    4.20   22.89   41.58   60.26   80.00  100.00',
      'd   6 |   25.20   37.33   49.45   61.58   80.00  100.00',
      'd  15 |   63.00   63.31   63.63   63.94   80.00  100.00',
    ]);
  });
});

describe('what a reply does to heat', () => {
  const changeOf = (over: Partial<Impact>, phase: Phase) => {
    const before = { trust: 50, heat: 50, patience: 50, ceiling: 100 };
    return respond(before, impact(over), USUAL_CARES, phase, 1).heat - 50;
  };

  const TABLES: Readonly<Record<Phase, readonly string[]>> = {
    open: [
      'advice 0 |   12.90    7.15    1.40   -4.35  -10.10',
      'advice 1 |   11.70    5.95    0.20   -5.55  -11.30',
      'advice 2 |   10.50    4.75   -1.00   -6.75  -12.50',
      'advice 3 |    9.30    3.55   -2.20   -7.95  -13.70',
      'advice 4 |    8.10    2.35   -3.40   -9.15  -14.90',
    ],
    work: [
      'advice 0 |    8.40    4.90    1.40   -2.10   -5.60',
      'advice 1 |    7.20    3.70    0.20   -3.30   -6.80',
      'advice 2 |    6.00    2.50   -1.00   -4.50   -8.00',
      'advice 3 |    4.80    1.30   -2.20   -5.70   -9.20',
      'advice 4 |    3.60    0.10   -3.40   -6.90  -10.40',
    ],
    close: [
      'advice 0 |   12.40    6.90    1.40   -4.10   -9.60',
      'advice 1 |   11.20    5.70    0.20   -5.30  -10.80',
      'advice 2 |   10.00    4.50   -1.00   -6.50  -12.00',
      'advice 3 |    8.80    3.30   -2.20   -7.70  -13.20',
      'advice 4 |    7.60    2.10   -3.40   -8.90  -14.40',
    ],
  };

  it.each(PHASES)('by warmth (columns: 0 to 4) and advice, in phase %s', (phase) => {
    const told = LEVELS.map((advice) =>
      row(
        `advice ${advice}`,
        LEVELS.map((empathy) => changeOf({ empathy, advice }, phase)),
      ),
    );
    expect(told).toEqual(TABLES[phase]);
  });

  it('by hard sell and effort (columns: 0 to 3), with middling words', () => {
    const told = [null, 4, 3, 2, 1, 0].map((noHardSell) =>
      row(
        `noHardSell ${String(noHardSell ?? 'none').padStart(4)}`,
        [0, 1, 2, 3].map((effort) => changeOf({ noHardSell, effort }, 'work')),
        1,
        7,
      ),
    );
    expect(told).toEqual([
      'noHardSell none |   -1.0    4.0    9.0   14.0',
      'noHardSell    4 |   -1.0    4.0    9.0   14.0',
      'noHardSell    3 |   -1.0    4.0    9.0   14.0',
      'noHardSell    2 |   -1.0    4.0    9.0   14.0',
      'noHardSell    1 |    5.0   10.0   15.0   20.0',
      'noHardSell    0 |   11.0   16.0   21.0   26.0',
    ]);
  });
});

describe('what a reply does to patience', () => {
  const changeOf = (over: Partial<Impact>, speed = 1, pace = 1) => {
    const before = { trust: 50, heat: 50, patience: 50, ceiling: 100 };
    return respond(before, impact(over), { ...USUAL_CARES, speed }, 'work', pace).patience - 50;
  };

  it.each([1, 1.7, 3])('by warmth (columns: 0 to 4) and advice, the same at pace %d', (pace) => {
    const told = LEVELS.map((advice) =>
      row(
        `advice ${advice}`,
        LEVELS.map((empathy) => changeOf({ empathy, advice }, 1, pace)),
        0,
        4,
      ),
    );
    expect(told).toEqual([
      'advice 0 |  -7  -7  -7  -6  -5',
      'advice 1 |  -5  -5  -5  -4  -3',
      'advice 2 |  -3  -3  -3  -2  -1',
      'advice 3 |  -1  -1  -1   0   1',
      'advice 4 |   1   1   1   2   3',
    ]);
  });

  it('by hard sell and effort (columns: 0 to 3), for people who care for speed 0.7, 1 and 1.3', () => {
    const told = [null, 4, 3, 2, 1, 0].map((noHardSell) => {
      const parts = [0.7, 1, 1.3].map((speed) =>
        [0, 1, 2, 3].map((effort) => cell(changeOf({ noHardSell, effort }, speed), 1, 7)).join(''),
      );
      return `noHardSell ${String(noHardSell ?? 'none').padStart(4)} |${parts.join(' |')}`;
    });
    expect(told).toEqual([
      'noHardSell none |   -3.0   -7.9  -12.8  -17.7 |   -3.0  -10.0  -17.0  -24.0 |   -3.0  -12.1  -21.2  -30.3',
      'noHardSell    4 |   -3.0   -7.9  -12.8  -17.7 |   -3.0  -10.0  -17.0  -24.0 |   -3.0  -12.1  -21.2  -30.3',
      'noHardSell    3 |   -3.0   -7.9  -12.8  -17.7 |   -3.0  -10.0  -17.0  -24.0 |   -3.0  -12.1  -21.2  -30.3',
      'noHardSell    2 |   -3.0   -7.9  -12.8  -17.7 |   -3.0  -10.0  -17.0  -24.0 |   -3.0  -12.1  -21.2  -30.3',
      'noHardSell    1 |   -5.0   -9.9  -14.8  -19.7 |   -5.0  -12.0  -19.0  -26.0 |   -5.0  -14.1  -23.2  -32.3',
      'noHardSell    0 |   -7.0  -11.9  -16.8  -21.7 |   -7.0  -14.0  -21.0  -28.0 |   -7.0  -16.1  -25.2  -34.3',
    ]);
  });
});

describe('the ceiling of trust', () => {
  it('falls by 12 for each bite, and stays at 60', () => {
    const course = [100];
    for (let bite = 0; bite < 5; bite += 1) course.push(ceilingAfter(course.at(-1) as number, impact({ advice: 1 })));
    expect(course).toEqual([100, 88, 76, 64, 60, 60]);
  });
});
