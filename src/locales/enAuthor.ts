import type { Gate, Severity } from '../core/model/diagnostic';
import type { Grade, Phase } from '../core/model/words';
import type { Dimension } from '../core/vocabulary/dimensions';
import { enMap } from './enMap';
import { enPlays } from './enPlays';

/** Made once: a format of its own for each number takes longer than all else that is drawn with it. */
const NUMBERS = new Intl.NumberFormat('en');

const many = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`;

const gates: Record<Gate, { readonly name: string; readonly asks: string }> = {
  plays: { name: 'Plays', asks: 'Can it be played from start to end?' },
  fair: { name: 'Fair', asks: 'Does it reward good service, and nothing else?' },
  polished: { name: 'Polished', asks: 'Are the words good, and fair to people?' },
};

const severities: Record<Severity, string> = { error: 'Must fix', warning: 'Worth fixing', hint: 'Good to know' };

/** What each level of a scale means, lowest first. */
const levels: Record<Dimension, readonly string[]> = {
  empathy: [
    'Denies, blames or mocks',
    'Skips or cools the feeling',
    'A polite formula',
    'True and specific',
    'Names what is at stake and acts on it',
  ],
  advice: [
    'Wrong, unsafe or a false promise',
    'Unchecked, or handed back to the queue',
    'Correct but general',
    'Correct, one part missing',
    'Fits this person, with the next step',
  ],
  noHardSell: [
    'Fear, false hurry, or help tied to buying',
    'The paid thing pushed first',
    'A neutral plug at a bad time',
    'No push, but of little use',
    'The need first, free options first',
  ],
};

const phases: Record<Phase, string> = { open: 'opening', work: 'middle', close: 'closing' };
const grades: Record<Grade, string> = { misery: 'misery', mediocre: 'mediocre', magic: 'magic' };

const parts: Readonly<Record<string, string>> = {
  read: 'Reading the file',
  lint: 'Looking at every rule',
  reach: 'Finding what can be reached',
  bounds: 'Playing for the best and the worst',
  bots: 'Playing by one habit',
  random: 'Playing at random',
  rescue: 'Looking for ways back',
  map: 'Drawing the map',
  customers: 'Writing up each customer',
  trails: 'Finding a way to every beat',
};

/** The words of the author's report. */
export const enAuthor = {
  levels,
  phases,
  grades,
  severities,
  map: enMap,
  plays: enPlays,
  dimensions: { empathy: 'Empathy', advice: 'Advice', noHardSell: 'No hard sell' } satisfies Record<Dimension, string>,
  head: {
    report: 'Author’s report',
    unsaved: 'Changed, not saved yet',
    verdicts: {
      unread: 'It is being looked at.',
      failed: 'It could not be looked at to the end.',
      broken: (errors: number) => `${many(errors, 'thing')} to fix, then it plays.`,
      unfair: (count: number) => `It plays. ${many(count, 'thing')} to look at, then it is fair.`,
      unpolished: (count: number) => `It plays and it is fair. ${many(count, 'remark')} left to polish it.`,
      playsOnly: 'It plays. The rest is not looked at yet.',
      done: 'It plays, it is fair, and it is polished.',
    },
    gates: 'The three gates',
    standings: { passed: 'Passed', open: 'Open', unknown: 'Not looked at yet' },
    counts: (errors: number, warnings: number, hints: number) =>
      [
        errors > 0 ? `${errors} to fix` : '',
        warnings > 0 ? `${warnings} worth fixing` : '',
        hints > 0 ? `${hints} good to know` : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
  },
  gates,
  act: {
    label: 'What you can do',
    play: 'Play from the start',
    cannotPlay: 'It plays once nothing must be fixed.',
    save: 'Save to the file',
    download: 'Download',
    undo: 'Undo',
    redo: 'Redo',
    watch: 'Keep watching the file',
    watchHint: 'Save it in your editor, and it is checked again here.',
    again: 'Check again',
    open: 'Open',
    close: 'Close the report',
  },
  progress: {
    label: 'How far the check is',
    part: (part: string) => parts[part] ?? 'Checking',
    of: (done: number, of: number) => `${done} of ${of}`,
    cancel: 'Stop checking',
    began: 'Checking the file.',
    cancelled: 'The check was stopped. What was found so far is shown.',
    failed: 'The check broke off. What was found so far is shown.',
    done: (errors: number, others: number) =>
      errors + others === 0
        ? 'Checked. Nothing was found.'
        : `Checked. ${errors} to fix, ${many(others, 'other remark')}.`,
  },
  notices: {
    saved: 'Saved to the file.',
    downloaded: 'Downloaded. The old file on your disk is as it was.',
    kept: 'Kept on this device only, under your files in the library.',
    changedOnDisk: 'The file was changed by another program while you changed it here.',
    reread: 'The file was changed on disk. This is how it is now. Undo brings back what was here.',
    notSaved: 'The file could not be saved. Nothing is lost here: try again, or download it.',
    notKept: 'This device did not keep a copy. Download it before you close the page.',
    notMended: 'That place is no longer in the file. Nothing was changed.',
    migrated: 'This file was read from an older format. Save it as format 1.',
    mine: 'Save mine over it',
    theirs: 'Show the one on disk',
    saveMigrated: 'Save as format 1',
  },
  tabs: {
    label: 'Parts of the report',
    findings: (count: number) => `Findings ${count}`,
    map: 'Map',
    plays: 'What playing shows',
  },
  findings: {
    title: 'Findings',
    none: 'Nothing was found. It stands as it is.',
    waiting: 'Nothing found so far.',
    noneHere: 'Nothing left of this kind.',
    show: 'Which findings to show',
    all: (count: number) => `All ${count}`,
    of: (severity: Severity, count: number) => `${severities[severity]} ${count}`,
    rule: 'Rule',
    everyRule: 'Every rule',
    ruleOf: (rule: string, count: number) => `${rule} (${count})`,
    more: (count: number, left: number) => (count < left ? `Show ${count} more of ${left}` : `Show ${left} more`),
    untold: (count: number) => `${count} more were found. They are shown once these are mended.`,
    place: (line: number, column: number) => `Line ${line}, column ${column}`,
    line: (line: number) => `Line ${line}`,
    cure: 'Cure.',
    why: 'Why this rule',
    asks: 'What it asks',
    because: 'Why',
    general: 'How to mend it',
    goto: 'Find on the map',
  },
  witness: {
    seen: 'Seen in this play',
    seenWith: (variant: string) => `Seen in this play with ${variant}`,
    silence: 'silence',
    atOnce: 'Before the first reply.',
    light: 'Show on the map',
    play: 'Play up to there',
  },
  mend: {
    title: 'Mend it here',
    save: 'Change it',
    leave: 'Leave it',
    remove: 'Take it away',
    hint: 'Enter changes it, Esc leaves it as it was.',
    count: (now: number, most: number) => `${now} of ${NUMBERS.format(most)} characters`,
    tooMany: (over: number) => `${many(over, 'character')} too many`,
    none: 'Not scored',
    choose: 'Choose a name',
    now: (value: string) => `${value} (now)`,
    notAName: 'Choose one of the names offered.',
    more: (count: number) => `Show ${many(count, 'more place')} to mend`,
    changed: (what: string) => `Changed: ${what}.`,
    removed: (what: string) => `Taken away: ${what}.`,
    undone: 'Taken back.',
    redone: 'Done again.',
  },
  faulty: (file: string, errors: number, others: number) =>
    `${file}: ${[errors > 0 ? `${errors} to fix` : '', others > 0 ? many(others, 'remark') : '']
      .filter((part) => part !== '')
      .join(', ')}`,
  more: (count: number) => `Show ${count} more`,
  changed: {
    same: 'The story was written anew. Your play goes on at the same place.',
    earlier: 'The story was written anew. Your play goes on from where the two part.',
  },
  own: {
    report: 'Report',
    play: 'Play',
    remove: 'Remove',
    ask: (title: string) => `Remove “${title}” from this device?`,
    says: 'Only the copy in this library goes. A file on your disk stays where it is.',
    yes: 'Remove it',
    no: 'Keep it',
    of: (what: string, title: string) => `${what}: ${title}`,
  },
};
