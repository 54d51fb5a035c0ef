import type { DebriefTables } from './tables';

/** What is counted, in words: the three scales, the behaviours, and what moves a feeling. */
export const enScales: DebriefTables = {
  dimensions: {
    empathy: { name: 'Empathy', asks: 'Was the feeling seen, and did you act on it?' },
    advice: { name: 'Advice', asks: 'Was it right for this person, with the next step and the catch?' },
    noHardSell: { name: 'No hard sell', asks: 'Where a sale tempted: did the need come first?' },
  },
  behaviours: {
    proactive: 'Said it before being asked',
    history: 'Used what we know',
    flexible: 'Found another way',
    offScript: 'Stepped off the script',
    speed: 'Saved time',
    transparency: 'Said the drawback too',
    ownership: 'Took responsibility',
    check: 'Checked that it worked',
    boundary: 'Held a limit',
  },
  terms: {
    warmth: { up: 'Warmth', down: 'Warmth' },
    advice: { up: 'Advice', down: 'Advice' },
    noHardSell: { up: 'No pitch', down: 'Pitch' },
    behaviours: { up: 'Approach', down: 'Approach' },
    temper: { up: 'Calmer', down: 'Hotter' },
    onceBitten: { up: 'Trust', down: 'Trust dented' },
    authored: { up: 'What it led to', down: 'What it led to' },
    limit: { up: 'Spared, or saved up before', down: 'As far as it shows for now' },
  },
};
