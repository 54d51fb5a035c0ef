import { readdirSync, readFileSync } from 'node:fs';
import { type PersonFile, lookOf } from '../../../src/art/person';
import type { Look } from '../../../src/art/look';

const PEOPLE = 'assets/people';

export const personIds: readonly string[] = readdirSync(PEOPLE).toSorted();
export const personFile = (id: string): PersonFile => JSON.parse(readFileSync(`${PEOPLE}/${id}/person.json`, 'utf8'));
export const lookNamed = (id: string): Look => lookOf(personFile(id));
