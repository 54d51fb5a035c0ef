import { bandOf, gradeOf, shownFeeling } from '../customer/feeling';
import type { EmotionRoot, FeelingBand } from '../model/words';
import type { Program } from '../scenario/program';
import type { FaceName } from '../vocabulary/faces';
import type { FeelingView } from './views';

/** A feeling (0-100) as it may be shown: floored, with the step its word stands on. */
export const feelingView = (program: Program, feeling: number): FeelingView =>
  feelingFrom(program.about.emotionRoot, feeling);

/** The same for whoever knows no more of the customer than the emotion underneath. */
export const feelingFrom = (root: EmotionRoot, feeling: number): FeelingView => ({
  value: shownFeeling(feeling),
  band: bandOf(feeling),
  root,
  grade: gradeOf(feeling),
});

type Faces = readonly [FaceName, FaceName, FaceName, FaceName, FaceName, FaceName, FaceName];

/** The face that fits each of the seven steps, by the emotion underneath. */
const FACES: Readonly<Record<EmotionRoot, Faces>> = {
  angry: ['furious', 'furious', 'irritated', 'wary', 'neutral', 'relieved', 'pleased'],
  afraid: ['tearful', 'anxious', 'anxious', 'wary', 'hopeful', 'relieved', 'pleased'],
  sad: ['tearful', 'sad', 'sad', 'weary', 'calm', 'moved', 'pleased'],
  confused: ['anxious', 'confused', 'confused', 'wary', 'neutral', 'calm', 'pleased'],
  hurried: ['furious', 'irritated', 'anxious', 'wary', 'neutral', 'relieved', 'pleased'],
  calm: ['irritated', 'wary', 'wary', 'neutral', 'calm', 'pleased', 'delighted'],
};

/** The face a customer falls back to between lines. */
export const faceOf = (root: EmotionRoot, band: FeelingBand): FaceName => FACES[root][band];
