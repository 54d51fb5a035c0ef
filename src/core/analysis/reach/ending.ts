import type { Grade } from '../../model/words';
import { outcomeOf } from '../../scenario/conclude';
import { endingOf, type Ending, type Place } from '../../scenario/program';
import { someTest, type Situation, type Test } from '../../vocabulary/conditions';
import { affectedBox, joined } from './box';
import { NOW, type Ground, type Region } from './ground';
import { asked, feelingsIn, situationIn } from './region';

/**
 * The endings that a talk which is over in this region may come to, with the grades they may have where some ending says
 * which it is to have. Needs and promises are asked about too.
 */
export function endingsIn(ground: Ground, region: Region, exit: Place): ReadonlyMap<Place, ReadonlySet<Grade>> {
  const after = afterwards(ground, region);
  const direct = endingOf(exit);
  const open = new Map<Place, Set<Grade>>();
  for (const feeling of feelingsIn(ground, after, 'end')) {
    const situation = situationIn(ground, after, feeling);
    const place = direct ?? ground.program.endings.findIndex((ending) => isTaken(ground, ending, situation));
    const grades = open.get(place) ?? new Set();
    open.set(place, grades.add(gradeIn(ground, after, place, feeling)));
  }
  judge(ground, after);
  return open;
}

/** The grade that the engine gives to such an end. */
const gradeIn = (
  { program, fresh }: Ground,
  { vars, marks, gates, left }: Region,
  place: Place,
  feeling: number,
): Grade =>
  outcomeOf(program, { ...fresh, trust: feeling, heat: 0, vars, marks, turns: NOW, gates, left }, place, []).grade;

function judge(ground: Ground, region: Region): void {
  for (const need of ground.customer.needs) answersTo(ground, need.metWhen, region);
  for (const { exceededWhen, metWhen } of ground.program.promises) {
    if (exceededWhen === null || answersTo(ground, exceededWhen, region).has(false)) answersTo(ground, metWhen, region);
  }
}

/** What a condition of the end may come to in a region. */
function answersTo(ground: Ground, test: Test | null, region: Region): ReadonlySet<boolean> {
  const feelings = test !== null && ground.moody.has(test) ? feelingsIn(ground, region, 'end') : ANY;
  return new Set(feelings.map((feeling) => asked(ground, test, situationIn(ground, region, feeling))));
}

/** A feeling for those who do not ask. */
const ANY: readonly number[] = [0];

/** A customer who left comes to endings that ask for it; anybody else to the written ones. */
function isTaken(ground: Ground, ending: Ending, situation: Situation): boolean {
  if (!situation.left) return !ending.builtIn && asked(ground, ending.if, situation);
  return ending.builtIn || (asksLeft(ending) && asked(ground, ending.if, situation));
}

const asksLeft = ({ if: test }: Ending): boolean =>
  test !== null && someTest(test, (part) => part.kind === 'left' && part.value);

/** The region once the aftermath has happened; what may or may not happen is joined. */
function afterwards(ground: Ground, region: Region): Region {
  let { box } = region;
  for (const entry of ground.program.aftermath) {
    const answers = answersTo(ground, entry.if, { ...region, box });
    if (!answers.has(true)) continue;
    const acted = affectedBox(box, entry.effects);
    box = answers.has(false) ? joined(box, acted) : acted;
  }
  return { ...region, box };
}
