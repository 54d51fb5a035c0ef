import { advance, arrive } from '../scenario/advance';
import { beatAt, offered } from '../scenario/offers';
import type { Demo, Place, Program } from '../scenario/program';
import { currentFeeling, type EncounterState } from '../scenario/state';
import { step } from '../scenario/step';
import { projectBriefing } from './briefing';
import { demoSteps, type DemoPlace } from './demoPlace';
import { linesOf, reactionView } from './encounter';
import { feelingView } from './feeling';
import { filled, richText } from './text';
import type { DemoView } from './views';

/** One page of a demo: a line, what was said to it and how it was taken; the last page says how it ended. */
export function projectDemo(program: Program, at: DemoPlace): DemoView {
  const demo = program.demos[at.part] as Demo;
  const state = walked(program, demo, at.step);
  const place = replyPlace(program, state, demo, at.step);
  const stepped = place === null ? null : step(program, state, { type: 'said', reply: place, tookMs: 0 });
  const reply = place === null ? null : (beatAt(program, state).replies[place] ?? null);
  const before = at.step === 0 ? state.startFeeling : currentFeeling(state);
  return {
    briefing: projectBriefing(program, demo.variant),
    title: demo.title,
    part: at.part + 1,
    parts: program.demos.length,
    step: at.step + 1,
    steps: demoSteps(demo),
    lines: reply === null ? [] : linesOf(program, state),
    said: reply === null ? null : richText(program, state.vars, reply.text),
    reaction: reply === null ? null : reactionView(program, state, reply.reaction),
    ending: reply === null ? filled(program, state.vars, program.endings[state.outcome?.ending ?? -1]?.says ?? '') : '',
    feeling: feelingView(program, stepped?.answered ?? currentFeeling(state)),
    feelingBefore: feelingView(program, before),
  };
}

/** The talk after the first `steps` replies of a demo; stops early where a reply is not on offer. */
function walked(program: Program, demo: Demo, steps: number): EncounterState {
  let state = arrive(program, demo.variant);
  for (let index = 0; index < steps; index += 1) {
    const place = replyPlace(program, state, demo, index);
    if (place === null) return state;
    state = advance(program, state, place);
  }
  return state;
}

function replyPlace(program: Program, state: EncounterState, demo: Demo, index: number): Place | null {
  if (state.outcome !== null || index >= demo.replies.length) return null;
  const { replies } = beatAt(program, state);
  return offered(program, state).find((place) => replies[place]?.id === demo.replies[index]) ?? null;
}
