import { describe, expect, it } from 'vitest';
import { filesUnder, foldersIn } from './support/files';
import {
  chanceBreaches,
  defaultExportBreaches,
  docstringBreaches,
  laterBreaches,
  lengthBreaches,
  linesOf,
  sinkBreaches,
  unwantedSyntaxBreaches,
} from './support/house';
import { importBreaches, importCycles, roomBreaches } from './support/law';
import { LAW } from './support/lawTable';
import { readSource, type Source } from './support/source';

const CODE = /\.(tsx?|m?js)$/;
const src = filesUnder('src', CODE).map(readSource);
const assets = filesUnder('assets', CODE).map(readSource);
const tests = filesUnder('test', CODE).map(readSource);
const ours = [...src, ...assets];
const core = src.filter((source) => source.path.startsWith('src/core/'));

const breaches = (sources: readonly Source[], law: (source: Source) => readonly string[]) => sources.flatMap(law);

describe('the import law', () => {
  it('reads files at all', () => {
    expect(src.length).toBeGreaterThan(0);
    expect(core.length).toBeGreaterThan(0);
    expect(tests.length).toBeGreaterThan(0);
  });

  it('names every folder there is, and every folder it names is there', () => {
    const folders = [...foldersIn('src').filter((folder) => folder !== 'src/core'), ...foldersIn('src/core')];
    expect(roomBreaches(folders, LAW)).toEqual([]);
  });

  it('is kept by every import', () => {
    expect(importBreaches(ours, LAW)).toEqual([]);
  });

  it('allows no ring of imports', () => {
    expect(importCycles(ours)).toEqual([]);
  });
});

describe('the house', () => {
  it('gives core its chance and its time as data', () => {
    expect(breaches(core, chanceBreaches)).toEqual([]);
  });

  it('never turns text into markup or code', () => {
    expect(breaches(ours, sinkBreaches)).toEqual([]);
  });

  it('calls every export by its name', () => {
    expect(breaches(ours, defaultExportBreaches)).toEqual([]);
  });

  it('keeps core free of any, enums and classes', () => {
    expect(breaches(core, unwantedSyntaxBreaches)).toEqual([]);
  });

  it('puts nothing off in a comment', () => {
    expect(breaches([...ours, ...tests], laterBreaches)).toEqual([]);
  });

  it('keeps source files to 250 lines and tests to 400', () => {
    expect([...lengthBreaches(ours, 250), ...lengthBreaches(tests, 400)]).toEqual([]);
  });

  it('says in a sentence what each exported thing of core is', () => {
    expect(breaches(core, docstringBreaches)).toEqual([]);
  });

  it('has six lines of tests for five lines of core', () => {
    const ofCore = /^test\/(core|walks|golden)\/|^test\/scenarios\.test\.ts$/;
    const sum = (sources: readonly Source[]) => sources.reduce((lines, source) => lines + linesOf(source), 0);
    const tested = sum(tests.filter((test) => ofCore.test(test.path)));
    const told = `core has ${sum(core)} lines and its tests ${tested}`;
    expect(tested / sum(core), told).toBeGreaterThanOrEqual(1.2);
  });
});
