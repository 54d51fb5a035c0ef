export { projectAftermath } from '../core/projections/aftermath';
export { projectDebrief } from '../core/projections/debrief';
export { projectDemo } from '../core/projections/demo';
