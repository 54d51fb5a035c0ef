import type { Grade } from '../../model/words';
import { asksLeft, scoreOf } from '../../scenario/conclude';
import { endingOf, type Ending, type Place } from '../../scenario/program';
import { holds, type Situation, type Test } from '../../vocabulary/conditions';
import { affectedBox, joined, type Box } from './box';
import { CAME, type Ground, type Region } from './ground';
import { asked, feelingsIn, situationIn } from './region';

/**
 * The endings that a talk which is over in this region may come to, with the grades they may have where some ending says
 * which it is to have. Needs and promises are asked about too.
 */
export function endingsIn(ground: Ground, region: Region, exit: Place): ReadonlyMap<Place, ReadonlySet<Grade>> {
  const over = overIn(ground, region);
  const box = boxAfterwards(over);
  const feelings = feelingsIn(ground, { ...region, box }, 'end');
  const direct = endingOf(exit);
  const open = new Map<Place, Set<Grade>>();
  const isMustOpen = mustOpenIn(over);
  const isTaken = direct === null ? takenIn(over) : null;
  for (const feeling of feelings) {
    const place = direct ?? ground.program.endings.findIndex((_ending, at) => isTaken?.(at, feeling));
    const grades = open.get(place) ?? new Set();
    open.set(place, grades.add(gradeIn(over, place, feeling, isMustOpen(feeling))));
  }
  judge(over, feelings);
  return open;
}

/** A talk that is over somewhere in a region. */
interface Over {
  readonly ground: Ground;
  readonly region: Region;
  /** What conditions may ask that do not ask how the customer feels. */
  readonly calm: Situation;
}

const overIn = (ground: Ground, region: Region): Over => ({ ground, region, calm: situationIn(ground, region, 0) });

/** The grade that the engine gives to such an end. */
function gradeIn({ ground, region }: Over, place: Place, feeling: number, mustOpen: boolean): Grade {
  const { gates, left } = region;
  const state = { ...ground.fresh, trust: feeling, heat: 0, gates, left };
  return scoreOf(state, ground.program.endings[place] as Ending, mustOpen).grade;
}

/** Whether a must need stays open, by the feeling at the end. */
function mustOpenIn({ ground, region, calm }: Over): (feeling: number) => boolean {
  const musts = ground.customer.needs.filter((need) => need.must).map((need) => need.metWhen);
  const moody = musts.filter((test) => ground.moody.has(test));
  const isOpen = musts.some((test) => !ground.moody.has(test) && !holds(test, calm));
  if (isOpen || moody.length === 0) return () => isOpen;
  return (feeling) => moody.some((test) => !holds(test, situationIn(ground, region, feeling)));
}

function judge(over: Over, feelings: readonly number[]): void {
  const { program, customer } = over.ground;
  for (const need of customer.needs) answersTo(over, need.metWhen, feelings);
  for (const { exceededWhen, metWhen } of program.promises) {
    if (exceededWhen === null || answersTo(over, exceededWhen, feelings) & CAME.failed) {
      answersTo(over, metWhen, feelings);
    }
  }
}

/** What a condition of the end may come to in a region, in bits. */
function answersTo({ ground, region, calm }: Over, test: Test | null, feelings: readonly number[]): number {
  if (test === null) return CAME.held;
  if (!ground.moody.has(test)) return asked(ground, test, calm) ? CAME.held : CAME.failed;
  let came = 0;
  for (const feeling of feelings) {
    came |= asked(ground, test, situationIn(ground, region, feeling)) ? CAME.held : CAME.failed;
  }
  return came;
}

/** A customer who left comes to endings that ask for it; anybody else to the written ones. */
function takenIn(over: Over): (place: Place, feeling: number) => boolean {
  const { endings } = over.ground.program;
  const answers: (boolean | undefined)[] = [];
  return (place, feeling) => {
    const { if: test, builtIn } = endings[place] as Ending;
    if (builtIn) return over.region.left;
    if (over.region.left && !asksLeft(test)) return false;
    if (test === null) return true;
    if (over.ground.moody.has(test)) return asked(over.ground, test, situationIn(over.ground, over.region, feeling));
    return (answers[place] ??= asked(over.ground, test, over.calm));
  };
}

/** The customers once the aftermath has happened; what may or may not happen is joined. */
function boxAfterwards(over: Over): Box {
  const { ground, region } = over;
  let { box } = region;
  for (const entry of ground.program.aftermath) {
    const isMoody = entry.if !== null && ground.moody.has(entry.if);
    const answers = answersTo(over, entry.if, isMoody ? feelingsIn(ground, { ...region, box }, 'end') : []);
    if (!(answers & CAME.held)) continue;
    const acted = affectedBox(box, entry.effects);
    box = answers & CAME.failed ? joined(box, acted) : acted;
  }
  return box;
}
