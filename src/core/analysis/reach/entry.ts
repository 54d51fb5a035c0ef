import { EXIT_END, type Beat, type Line, type Place } from '../../scenario/program';
import type { Situation } from '../../vocabulary/conditions';
import { affectedBox, staying, type Box } from './box';
import { NOW, type Ground, type Region } from './ground';
import { asked, exitIn, feelingsIn, isAnswerableIn, situationIn } from './region';

/** Where an exit leads past hubs in which nothing can be said, as `pastEmptyHubs` of the engine has it. */
export function pastHubs(ground: Ground, region: Region, situation: Situation, exit: Place): Place {
  const { beats } = ground.program;
  let place = exit;
  for (let passed = 0; place >= 0; passed += 1) {
    const beat = beats[place] as Beat;
    if (beat.hub === null) return place;
    const standing = situationIn(ground, standingIn(region, beat, place), situation.feeling);
    if (isAnswerableIn(ground, beat, standing)) return place;
    place = passed < beats.length ? exitIn(ground, beat.hub.next, situation) : EXIT_END;
  }
  return place;
}

/** A region in a beat before its lines have acted. */
const standingIn = (region: Region, { sinceMark }: Beat, place: Place, box: Box = region.box): Region => ({
  at: place,
  waiting: region.waiting,
  vars: region.vars,
  marks: sinceMark < 0 ? region.marks : region.marks.with(sinceMark, NOW + 1),
  gates: region.gates,
  left: false,
  box,
});

/** All that may come of putting a beat before the player, as `enter` of the engine has it. */
export function entering(ground: Ground, region: Region, exit: Place, passed = 0): void {
  if (exit >= 0 && ground.plain[exit] !== null) return enteringPlain(ground, region, exit);
  const done = new Set<string>();
  for (const feeling of feelingsIn(ground, region)) {
    const place = pastHubs(ground, region, situationIn(ground, region, feeling), exit);
    if (place < 0) {
      if (!done.has(`${place}`)) ground.hearing.ends(region, place, false);
      done.add(`${place}`);
      continue;
    }
    const beat = ground.program.beats[place] as Beat;
    const standing = standingIn(region, beat, place);
    for (const lines of saidIn(ground, standing, beat, situationIn(ground, standing, feeling))) {
      const key = `${place}|${lines.map((line) => beat.says.indexOf(line)).join()}`;
      if (!done.has(key)) arriving(ground, standing, beat, lines, passed);
      done.add(key);
    }
  }
}

/** The same as `entering` for a beat in which every line is said and every reply on offer. */
export function enteringPlain(ground: Ground, region: Region, place: Place): void {
  const beat = ground.program.beats[place] as Beat;
  const box = boxAfter(region, beat, beat.says);
  ground.hearing.entered(place);
  if (box.ill.patience <= 0)
    ground.hearing.ends({ ...standingIn(region, beat, place, box), left: true }, EXIT_END, false);
  if (box.well.patience > 0) ground.hearing.stands(standingIn(region, beat, place, staying(box)));
}

/** Lines act on the first entry. */
function boxAfter(region: Region, beat: Beat, lines: readonly Line[]): Box {
  if (wasAnswered(region, beat)) return region.box;
  let { box } = region;
  for (const line of lines) box = affectedBox(box, line.effects);
  return box;
}

/** The lines that may be said on entering: one set of them for each way a beat may pick. */
function saidIn(ground: Ground, region: Region, beat: Beat, situation: Situation): readonly (readonly Line[])[] {
  if (beat.pick === 'all' && beat.hub !== null && wasAnswered(region, beat)) return [[]];
  const open = openLines(ground, beat, situation);
  if (open.length === 0) ground.hearing.silent(region.at);
  for (const line of open) ground.spoken.add(line);
  return beat.pick === 'all' || open.length === 0 ? [open] : open.map((line) => [line]);
}

/** The lines that hold; of those to pick the first from, only that. */
function openLines(ground: Ground, { pick, says }: Beat, situation: Situation): readonly Line[] {
  if (pick !== 'first') return says.filter((line) => asked(ground, line.if, situation));
  const first = says.find((line) => asked(ground, line.if, situation));
  return first === undefined ? [] : [first];
}

const wasAnswered = ({ marks }: Region, { visitMark }: Beat): boolean =>
  visitMark >= 0 && (marks[visitMark] as number) > 0;

/** Lines act; then the talk stands, or the customer leaves, or nothing can be said. */
function arriving(ground: Ground, region: Region, beat: Beat, lines: readonly Line[], passed: number): void {
  const box = boxAfter(region, beat, lines);
  ground.hearing.entered(region.at);
  if (box.ill.patience <= 0) ground.hearing.ends({ ...region, box, left: true }, EXIT_END, false);
  if (box.well.patience <= 0) return;
  const moved = { ...region, box: staying(box) };
  const onward = new Set<Place>();
  let stands = false;
  for (const feeling of feelingsIn(ground, moved)) {
    const situation = situationIn(ground, moved, feeling);
    if (isAnswerableIn(ground, beat, situation)) stands = true;
    else onward.add(passed > ground.program.beats.length ? EXIT_END : onwardOfEmpty(ground, moved, beat, situation));
  }
  if (stands) ground.hearing.stands(moved);
  for (const exit of onward) {
    if (exit < 0) ground.hearing.ends(moved, exit, false);
    else entering(ground, { ...moved, waiting: -1 }, exit, passed + 1);
  }
}

function onwardOfEmpty(ground: Ground, region: Region, beat: Beat, situation: Situation): Place {
  if (region.waiting >= 0) return region.waiting;
  if (beat.hub !== null) return exitIn(ground, beat.hub.next, situation);
  ground.hearing.dry(region.at);
  return EXIT_END;
}
