import * as z from 'zod/mini';
import { scenario } from '../core/scenario/shape/scenario';

/** The published JSON Schema of format 1, from the one description that also reads files. */
export function schemaText(): string {
  const schema = z.toJSONSchema(scenario, { io: 'input', target: 'draft-7', reused: 'ref' });
  const titled = { ...schema, $id: 'scenario.schema.json', title: 'Turnaround scenario, format 1' };
  return `${JSON.stringify(titled, null, 2)}\n`;
}
