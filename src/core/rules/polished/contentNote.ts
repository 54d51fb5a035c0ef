import type { Rule } from '../rule';
import { isEnglish, quotedList } from '../speech';
import { spotsOf } from '../spots';
import type { TextKind } from '../texts';
import { worded } from '../wording';
import { HARD_THEMES } from '../words/hardThemes';
import { phrasesOf } from '../words/phrases';

const KINDS: ReadonlySet<TextKind> = new Set([
  'about',
  'setting',
  'card',
  'need',
  'line',
  'reaction',
  'later',
  'ending',
]);

/** A theme that may hurt, without a word of warning. */
export const contentNote: Rule = {
  code: 'content-note',
  gate: 'polished',
  severity: 'hint',
  asks: 'A story that touches death, abuse, illness or great need says so before it starts.',
  because: 'Someone in the room may have lived through it last week. Whoever knows beforehand can choose or skip.',
  cure: 'Add a "contentNote" in one plain sentence, and say what does not happen too: "A worried caller. No abuse."',
  bad: { themes: ['bereavement'] },
  good: { themes: ['bereavement'], contentNote: 'A son speaks about the death of his father.' },
  find: (story) => {
    if ((story.scenario.contentNote ?? '') !== '') return [];
    const spots = spotsOf(story, 'hardThemes', KINDS);
    const themes = isEnglish(story.scenario) ? themesIn(story.scenario.themes) : [];
    const words = [...new Set([...themes, ...spots.map(({ phrase }) => phrase)])];
    if (words.length === 0) return [];
    return [
      {
        path: spots[0] === undefined || themes.length > 0 ? ['themes'] : spots[0].text.path,
        message: `The story speaks of ${quotedList(words.slice(0, 3))} and has no content note.`,
        fix: 'Add "contentNote": one sentence on what a learner may want to know before starting.',
      },
    ];
  },
};

const HARD = phrasesOf(HARD_THEMES);

function themesIn(themes: readonly string[]): readonly string[] {
  const told = ` ${themes.map((theme) => worded(theme).words.join(' ')).join(' | ')} `;
  return HARD.filter((phrase) => told.includes(` ${phrase} `));
}
