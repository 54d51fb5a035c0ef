import { fileOf } from '../example';
import type { Rule } from '../rule';

/** Text that is no JSON. */
export const notJson: Rule = {
  code: 'not-json',
  gate: 'plays',
  severity: 'error',
  asks: 'The file is written in JSON.',
  because: 'A missing quote or comma leaves open where a text ends, so that nothing after it can be read for certain.',
  cure: 'Look at the line that is told and at the one above it. An editor that knows JSON shows the place while you write.',
  bad: fileOf({}).replace('"title": "', '"title": '),
  good: fileOf({}),
  find: null,
};
