import { join } from 'node:path';
import { measureSizes, sizesTable } from '../../src/build/sizes';
import { print } from './print';

/** What the built game weighs, after brotli. */
export const benchSizes = (root: string): void => print(sizesTable(measureSizes(join(root, 'dist'))));
