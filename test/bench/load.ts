import { Compiler } from 'inkjs/full';
import { Story } from 'inkjs';
import { readScenario } from '../../src/core/scenario/read/read';
import { arrive } from '../../src/core/scenario/advance';
import { compileScenario } from '../../src/core/scenario/compile/compile';
import { pack, unpack, type PackedProgram } from '../../src/core/scenario/pack';
import { print } from './print';
import { cpuSeconds } from './measure';
import { bigInk, bigProgram, bigScenario } from './story';

const BEATS = 2_000;

/** Loading the built program against loading inkjs's compiled JSON of the same story, each up to its first line. */
export function benchLoad(): void {
  const built = JSON.stringify(pack(bigProgram(BEATS)));
  const text = bigScenario(BEATS);
  const ink = new Compiler(bigInk(BEATS)).Compile().ToJson() as string;
  const ours = cpuSeconds(() => void arrive(unpack(JSON.parse(built) as PackedProgram), 0), 15);
  const theirs = cpuSeconds(() => void new Story(ink).Continue(), 15);
  const strict = cpuSeconds(() => {
    const reading = readScenario(text);
    if (reading.ok) compileScenario(reading.value.scenario);
  }, 5);
  print(
    `load: built program ${ms(ours)}, inkjs ${ms(theirs)}, ratio ${(ours / theirs).toFixed(3)} at ${BEATS} beats (at most 0.15)`,
    `load: the strict reader and compiler from the author's text ${ms(strict)}, ratio to inkjs's load ${(strict / theirs).toFixed(2)}`,
  );
}

const ms = (seconds: number): string => `${(seconds * 1000).toFixed(1)} ms CPU`;
