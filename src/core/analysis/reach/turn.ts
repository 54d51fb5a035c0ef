import { MAGIC_NEEDS } from '../../customer/constants';
import type { Impact } from '../../customer/respond';
import { EXIT_END, replyAt, SILENCE } from '../../scenario/program';
import type { Beat, Interrupt, Place, Reply, Variable } from '../../scenario/program';
import { GATE } from '../../scenario/state';
import type { Situation } from '../../vocabulary/conditions';
import { affectedBox, respondedBox, staying, triedBox, type Box } from './box';
import { entering, enteringPlain, pastHubs } from './entry';
import type { Ground, Region } from './ground';
import type { Move } from './moves';
import { asked, exitIn, feelingsIn, offeredIn, situationIn } from './region';

/** Places of what may be said in a region, silence among them where time may be set. */
export function answersIn(ground: Ground, region: Region): readonly Place[] {
  const beat = ground.program.beats[region.at] as Beat;
  const all = ground.plain[region.at];
  if (all !== null && all !== undefined) return all;
  const [first, ...more] = feelingsIn(ground, region).map((feeling) =>
    offeredIn(ground, beat, situationIn(ground, region, feeling)),
  );
  const places = more.length === 0 ? (first ?? []) : [...new Set([first ?? [], ...more].flat())];
  return beat.timer === null ? places : [...places, SILENCE];
}

/** All that may follow when a reply is said, as `answer` and `follow` of the engine have it. `isLast` at the limit of a play. */
export function saying(ground: Ground, region: Region, place: Place, isLast: boolean): void {
  const move = isLast ? null : ground.moves(region.at)[place];
  if (move !== null && move !== undefined) return moving(ground, region, move);
  const beat = ground.program.beats[region.at] as Beat;
  const reply = replyAt(beat, place) as Reply;
  const answered = answeredRegion(ground, region, beat, reply);
  const { ill, well } = answered.box;
  if (ill.patience <= 0) ground.hearing.ends({ ...answered, left: true }, EXIT_END, false);
  if (well.patience <= 0) return;
  const stays = ill.patience > 0 ? answered : { ...answered, box: staying(answered.box) };
  const plain = plainExit(ground, reply);
  if (plain === null) for (const way of waysIn(ground, stays, beat, reply, isLast)) going(ground, stays, way);
  else if (isLast) going(ground, stays, cutOffAt(plain));
  else if (plain < 0) ground.hearing.ends(stays, plain, false);
  else enteringPlain(ground, stays, plain);
}

/** The same for a reply that is a mere move: the customer is moved and the talk stands at the next beat, or they leave. */
function moving(ground: Ground, region: Region, { to, impact }: Move): void {
  const { waiting, vars, marks } = region;
  const box = boxAfter(ground, region, impact);
  const gates = gatesAfter(ground, region, impact);
  if (box.ill.patience <= 0) {
    ground.hearing.ends({ at: region.at, waiting, vars, marks, gates, left: true, box }, EXIT_END, false);
  }
  if (box.well.patience <= 0) return;
  ground.hearing.entered(to);
  ground.hearing.stands({ at: to, waiting, vars, marks, gates, left: false, box: staying(box) });
}

/** The box after a reply, as exactly as anybody asks. */
function boxAfter({ program, customer, asksFeeling }: Ground, { at, box }: Region, impact: Impact): Box {
  if (!asksFeeling) return triedBox(box, impact, customer.cares);
  return respondedBox(box, impact, customer.cares, (program.beats[at] as Beat).phase, program.pace);
}

function answeredRegion(ground: Ground, region: Region, beat: Beat, reply: Reply): Region {
  const { program } = ground;
  return {
    at: region.at,
    waiting: region.waiting,
    vars: writtenVars(program.variables, region.vars, reply),
    marks: answeredMarks(ground, region.marks, beat, reply),
    gates: gatesAfter(ground, region, reply.impact),
    left: false,
    box: affectedBox(boxAfter(ground, region, reply.impact), reply.effects),
  };
}

function writtenVars(variables: readonly Variable[], vars: readonly number[], reply: Reply): readonly number[] {
  if (reply.set.length === 0 && reply.add.length === 0) return vars;
  const next = [...vars];
  for (const [slot, value] of reply.set) next[slot] = value;
  for (const [slot, amount] of reply.add) {
    const { min, max } = variables[slot] as Variable;
    next[slot] = Math.min(max, Math.max(min, (next[slot] as number) + amount));
  }
  return next;
}

/** Visits and sayings are counted; beats entered before were entered one reply longer ago. */
function answeredMarks(
  { since }: Ground,
  marks: readonly number[],
  { visitMark }: Beat,
  { mark }: Reply,
): readonly number[] {
  if (visitMark < 0 && mark < 0 && since.length === 0) return marks;
  const next = [...marks];
  if (visitMark >= 0) next[visitMark] = 1;
  if (mark >= 0) next[mark] = 1;
  for (const { mark: entered, floor } of since) {
    const before = next[entered] as number;
    if (before > 0) next[entered] = Math.max(floor, before - 1);
  }
  return next;
}

/** What was shown at turning points; nobody asks where nobody asks for the feeling. */
function gatesAfter({ program, asksFeeling }: Ground, { at, gates }: Region, impact: Impact): number {
  if (!asksFeeling) return 0;
  if (program.hasTurningPoints && !(program.beats[at] as Beat).turningPoint) return gates;
  const warm = impact.empathy >= MAGIC_NEEDS.empathy ? GATE.empathy : 0;
  const wise = impact.advice >= MAGIC_NEEDS.advice ? GATE.advice : 0;
  return gates | warm | wise;
}

/** Where an answered talk goes. */
interface Way {
  readonly to: Place;
  readonly cut: Interrupt | null;
  /** True on the way back from an interrupt: nothing cuts in then. */
  readonly isBack: boolean;
  readonly isCutOff: boolean;
}

/** The ways that may be taken: one for each feeling that conditions tell apart. */
function waysIn(ground: Ground, region: Region, beat: Beat, reply: Reply, isLast: boolean): readonly Way[] {
  const ways: Way[] = [];
  for (const feeling of feelingsIn(ground, region)) {
    const situation = situationIn(ground, region, feeling);
    const way = isLast
      ? lastWay(ground, region, beat, reply, situation)
      : wayOn(ground, region, beat, reply, situation);
    if (!ways.some((known) => isSame(known, way))) ways.push(way);
  }
  return ways;
}

/** The exit of a reply that hangs on nothing: one way on, to an end or to a beat in which something can always be said. */
function plainExit({ program, plain }: Ground, { next }: Reply): Place | null {
  const exit = next[0];
  if (exit === undefined || next.length > 1 || program.interrupts.length > 0) return null;
  return exit.to < 0 || plain[exit.to] !== null ? exit.to : null;
}

const isSame = (one: Way, other: Way): boolean =>
  one.to === other.to && one.cut === other.cut && one.isCutOff === other.isCutOff;

function wayOn(ground: Ground, region: Region, beat: Beat, reply: Reply, situation: Situation): Way {
  const exit = exitAfter(ground, region, beat, reply, situation);
  if (reply.next.length === 0 && region.waiting >= 0) return { to: exit, cut: null, isBack: true, isCutOff: false };
  const to = pastHubs(ground, region, situation, exit);
  return { to, cut: to < 0 ? null : cutting(ground, situation), isBack: false, isCutOff: false };
}

/** A play of the longest kind ends now, wherever it would have gone. */
function lastWay(ground: Ground, region: Region, beat: Beat, reply: Reply, situation: Situation): Way {
  return cutOffAt(pastHubs(ground, region, situation, exitAfter(ground, region, beat, reply, situation)));
}

const cutOffAt = (to: Place): Way => ({ to: Math.min(EXIT_END, to), cut: null, isBack: false, isCutOff: to >= 0 });

/** A reply's own way on; without one back to what waits, else the hub's way on or back into the hub. */
function exitAfter(ground: Ground, region: Region, { hub }: Beat, { next }: Reply, situation: Situation): Place {
  if (next.length > 0) return exitIn(ground, next, situation);
  if (region.waiting >= 0) return region.waiting;
  if (hub === null) return EXIT_END;
  return asked(ground, hub.until, situation) ? exitIn(ground, hub.next, situation) : region.at;
}

const cutting = (ground: Ground, situation: Situation): Interrupt | null =>
  ground.program.interrupts.find(
    ({ once, mark, if: test }) => !(once && (situation.marks[mark] as number) > 0) && asked(ground, test, situation),
  ) ?? null;

function going(ground: Ground, region: Region, { to, cut, isBack, isCutOff }: Way): void {
  if (to < 0) return ground.hearing.ends(region, to, isCutOff);
  if (cut === null) return entering(ground, isBack ? { ...region, waiting: -1 } : region, to);
  ground.hearing.cut(cut);
  const marks = region.marks.with(cut.mark, 1);
  return entering(ground, { ...region, marks, waiting: cut.returns ? to : -1 }, cut.beat);
}
