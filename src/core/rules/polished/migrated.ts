import type { Rule } from '../rule';

const OLDER = `{
  "format": "service-scenario/1",
  "id": "cold-waffles",
  "title": "Cold waffles",
  "customer": { "name": "Mr Adeyemi", "portrait": "old-man" },
  "start": "the-plate",
  "nodes": {
    "the-plate": {
      "lines": [{ "who": "customer", "says": "These are cold." }],
      "replies": [
        { "id": "own-it", "text": "I will make them again.", "score": { "empathy": 3, "advice": 3 }, "next": "end" }
      ]
    }
  },
  "endings": [{ "id": "done", "when": { "default": true }, "text": "He nods." }]
}
`;

/** A file of an older format, of which something could only be brought over roughly. The migration tells it. */
export const migrated: Rule = {
  code: 'migrated',
  gate: 'polished',
  severity: 'hint',
  asks: 'Files are written in the newest format.',
  because: 'An older file still opens, but what the newer format has no place for is only kept in comments.',
  cure: 'Run: turnaround migrate FILE. Then read the comments in the new file and do what each hint says.',
  bad: OLDER,
  good: {},
  find: null,
};
