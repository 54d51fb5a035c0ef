import type { Interrupt, Place } from '../program';
import type { Scenario } from '../shape/scenario';
import type { Exits } from './talk';
import { markFor, testOf, type Lookup } from './tests';

/** What may cut in, the highest priority first; ties keep the order of the file. */
export const interruptsOf = (lookup: Lookup, exits: Exits, scenario: Scenario): readonly Interrupt[] =>
  (scenario.interrupts ?? [])
    .map((interrupt) => ({
      id: interrupt.id,
      if: testOf(lookup, interrupt.if),
      beat: exits.get(interrupt.beat) as Place,
      priority: interrupt.priority,
      once: interrupt.once,
      returns: interrupt.then === 'return',
      mark: markFor(lookup, `interrupt:${interrupt.id}`),
    }))
    .toSorted((left, right) => right.priority - left.priority);
