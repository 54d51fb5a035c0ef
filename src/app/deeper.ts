export { projectDeeper } from '../core/projections/deeper';
export { earlierOf } from '../core/projections/earlier';
