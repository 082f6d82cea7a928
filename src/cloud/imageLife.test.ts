// @vitest-environment node
import {
  array,
  assert as assertProperty,
  asyncProperty,
  constantFrom,
  nat,
  record,
} from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isFullRun } from '@/test/fullRun';
import { isChange, WEIGHTED } from '@/test/life/calls';
import { CALL_CHECKS } from '@/test/life/checks';
import type { Check } from '@/test/life/checks';
import {
  endingOf,
  everyAttemptTells,
  everySnapshotIsBilledOnce,
  everyTaskEnds,
  replayIsTheSame,
} from '@/test/life/endings';
import { ACCOUNTS } from '@/test/life/estate';
import { live, transcript } from '@/test/life/live';
import type { Life, Sequence } from '@/test/life/live';
import { SERVICE_OF } from '@/wire/actions';

/** What is wrong with the life of images, if anything is. */
type LifeCheck = (life: Life) => string | undefined | Promise<string | undefined>;

/** Holds every call against a check. */
const ofEveryCall =
  (check: Check): LifeCheck =>
  ({ answered }) => {
    const said = new Map<string, string[]>(ACCOUNTS.map((account) => [account, []]));
    for (const [index, one] of answered.entries()) {
      const earlier = said.get(one.call.account) ?? [];
      const problem = check(one, earlier);
      if (problem !== undefined) return `call ${index + 1} ${problem}`;
      earlier.push(one.call.body);
    }
    return undefined;
  };

const CHECKS: Readonly<Record<string, LifeCheck>> = {
  ...Object.fromEntries(
    Object.entries(CALL_CHECKS).map(([name, check]) => [name, ofEveryCall(check)]),
  ),
  'what is only tried is judged as in earnest': everyAttemptTells,
  'replaying the calls gives the same world': replayIsTheSame,
};

/** What is held against what the accounts are told at the end. */
const END_CHECKS = {
  'every snapshot is billed to one owner': everySnapshotIsBilledOnce,
  'every task ends': everyTaskEnds,
} as const;

/** Two thirds of the calls are made in one region, so that they meet. */
const SEQUENCES = record({
  isCrowded: constantFrom(...Array.from({ length: 7 }, () => false), true),
  steps: array(
    record({
      action: constantFrom(...WEIGHTED),
      account: constantFrom(...ACCOUNTS),
      region: constantFrom(
        ...(['ap-guangzhou', 'ap-guangzhou', 'ap-guangzhou', 'ap-guangzhou'] as const),
        ...(['ap-shanghai', 'ap-hongkong'] as const),
      ),
      numbers: array(nat(9999), { minLength: 20, maxLength: 20 }),
    }),
    { minLength: 1, maxLength: 36, size: 'max' },
  ),
});

/** The first test lives all sequences, on a busy machine slowly. */
const TIMEOUT = isFullRun ? 1_800_000 : 120_000;
const RUNS = { seed: 20_261_122, numRuns: isFullRun ? 5000 : 200 };

/** What a sequence came to. */
interface Verdicts {
  /** By the checks that have something against it: what that is, and all calls with their answers. */
  readonly problems: ReadonlyMap<string, readonly string[]>;
  /** How each action was answered. */
  readonly outcomes: readonly string[];
}

async function judge(sequence: Sequence): Promise<Verdicts> {
  const life = await live(sequence);
  const problems = new Map<string, readonly string[]>();
  const note = (name: string, problem: string | undefined) => {
    if (problem !== undefined) problems.set(name, [problem, ...transcript(life)]);
  };
  for (const [name, check] of Object.entries(CHECKS)) note(name, await check(life));
  const ending = await endingOf(life);
  for (const [name, check] of Object.entries(END_CHECKS)) note(name, check(ending));
  const outcomes = life.answered.map(
    ({ call, reply }) => `${call.action} ${reply.code === '' ? 'succeeds' : 'is refused'}`,
  );
  return { problems, outcomes };
}

/** All tests run the same sequences, each of which is lived once. */
const judged = new Map<string, Promise<Verdicts>>();

function verdictsOn(sequence: Sequence): Promise<Verdicts> {
  const key = JSON.stringify(sequence);
  const known = judged.get(key) ?? judge(sequence);
  judged.set(key, known);
  return known;
}

describe('whatever two accounts do in three regions', () => {
  it.each([...Object.keys(CHECKS), ...Object.keys(END_CHECKS)])(
    '%s',
    async (name) => {
      const property = asyncProperty(SEQUENCES, async (sequence) => {
        const { problems } = await verdictsOn(sequence);
        expect(problems.get(name) ?? []).toEqual([]);
      });
      await assertProperty(property, RUNS);
    },
    TIMEOUT,
  );

  it(
    'they do all that changes something, well and badly',
    async () => {
      const changes = WEIGHTED.filter(isChange);
      const left = Object.entries(SERVICE_OF).filter(
        ([name, service]) =>
          service !== 'simulator' && !/^(?:Describe|Inquiry)/.test(name) && !isChange(name),
      );
      expect(left).toEqual([]);
      const seen = new Set<string>();
      const property = asyncProperty(SEQUENCES, async (sequence) => {
        for (const outcome of (await verdictsOn(sequence)).outcomes) seen.add(outcome);
      });
      await assertProperty(property, RUNS);
      const wanted = changes.flatMap((name) => [`${name} succeeds`, `${name} is refused`]);
      expect(wanted.filter((outcome) => !seen.has(outcome))).toEqual([]);
    },
    TIMEOUT,
  );
});
