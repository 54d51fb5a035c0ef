/* What a play shows after its first reply, fetched in one piece: together it weighs less. */
export { Aftermath } from './aftermath';
export { debriefIn } from './debrief';
