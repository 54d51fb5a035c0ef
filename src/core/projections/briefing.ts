import type { Place, Program } from '../scenario/program';
import type { BriefingView } from './views';

/** What may be read before the talk with customer number `variant`, who `heard` what another one wrote. */
export function projectBriefing(program: Program, variant: Place, heard: BriefingView['heard'] = null): BriefingView {
  const { about } = program;
  return {
    id: program.id,
    title: about.title,
    summary: about.summary,
    channel: about.channel,
    minutes: about.minutes,
    role: about.role,
    time: about.time,
    goals: about.goals,
    contentNote: about.contentNote,
    support: about.support,
    customer: { name: about.name, callMe: about.callMe, emotion: about.emotionText },
    history: program.customers[variant]?.history ?? [],
    heard,
    youMay: about.youMay,
    youMayNot: about.youMayNot,
    salesPrompt: about.salesPrompt,
    friction: about.friction,
    backdrop: about.backdrop,
    person: about.person,
    hasDemo: program.demos.length > 0,
    keyStatus: about.keyStatus,
  };
}
