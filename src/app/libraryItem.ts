import type { Program } from '../core/scenario/program';
import { buildingOf } from '../core/vocabulary/buildings';
import type { LibraryItem } from './view';

/** A scenario as the library lists it. The one with a demo is where a first visit starts. */
export function libraryItem(program: Program, own: boolean): LibraryItem {
  const { about } = program;
  return {
    id: program.id,
    story: program.id,
    building: own ? 'corner' : buildingOf(about.industry, about.backdrop),
    title: about.title,
    summary: about.summary,
    industry: about.industry,
    channel: about.channel,
    stage: about.stage,
    minutes: about.minutes,
    hash: program.hash,
    emotion: about.emotionRoot,
    sale: program.beats.some(({ replies }) => replies.some(({ impact }) => impact.noHardSell !== null)),
    difficulty: about.difficulty,
    themes: about.themes,
    contentNote: about.contentNote,
    person: about.person,
    backdrop: about.backdrop,
    tutorial: program.demos.length > 0,
    own,
  };
}
