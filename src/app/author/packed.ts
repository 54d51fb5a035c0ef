import { feedbackOf, withFeedback, type Feedback } from '../../core/scenario/feedback';
import { pack, unpack, type PackedProgram } from '../../core/scenario/pack';
import type { Program } from '../../core/scenario/program';

interface Story {
  readonly program: PackedProgram;
  readonly feedback: Feedback;
}

/** A whole program as text, to be sent from a worker. */
export const packedStory = (program: Program): string =>
  JSON.stringify({ program: pack(program), feedback: feedbackOf(program) } satisfies Story);

/** The program of such a text. */
export function storyOf(text: string): Program {
  const { program, feedback } = JSON.parse(text) as Story;
  return withFeedback(unpack(program), feedback);
}
