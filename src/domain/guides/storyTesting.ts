import { expect, it } from 'vitest';

import type { CarriedEnvironment } from '@/wire/simulator/environments';

import type { GuideId } from './ids';
import { readGuide } from './read';
import type { GuideCall, GuideImage, GuideInstance, PlaceSight, Sight } from './sight';

/** An image that is available unless told otherwise. */
export const image = (
  ImageId: string,
  ImageState: GuideImage['ImageState'] = 'NORMAL',
): GuideImage => ({
  ImageId,
  ImageName: `name of ${ImageId}`,
  ImageState,
  OsName: 'Ubuntu 22.04',
});

/** An instance that runs unless told otherwise. */
export const server = (
  InstanceId: string,
  ImageId: string,
  InstanceState: GuideInstance['InstanceState'] = 'RUNNING',
): GuideInstance => ({
  InstanceId,
  InstanceName: `name of ${InstanceId}`,
  InstanceState,
  ImageId,
  OsName: 'Ubuntu 22.04',
  LatestOperationState: 'SUCCESS',
  DataDisks: [],
});

/** `CreateImage ins-a img-b`, with `…` at the end of one that runs and `!` of one that failed. */
function call(text: string): GuideCall {
  const [Action = '', ...ResourceIds] = text.replace(/[…!]$/, '').split(' ');
  const State = text.endsWith('…') ? 'RUNNING' : text.endsWith('!') ? 'FAILED' : 'SUCCESS';
  return { Action, ResourceIds, State };
}

/** What has happened, in short. */
export interface Story {
  readonly home?: Partial<PlaceSight>;
  readonly abroad?: Partial<PlaceSight>;
  readonly partner?: Partial<PlaceSight>;
  /** Oldest first, as a story is told. */
  readonly calls?: readonly string[];
  readonly partnerCalls?: readonly string[];
  /** The version of the one piece of software that is carried, by id; `broken` for one that fails. */
  readonly carried?: Readonly<Record<string, string>>;
}

const carriedOf = (id: string, version: string): CarriedEnvironment => ({
  ResourceId: id,
  Packages: [
    {
      Name: 'Nginx',
      Version: version === 'broken' ? '1' : version,
      Purpose: 'Web server',
      Service: version === 'broken' ? 'FAILED' : 'ACTIVE',
    },
  ],
  Health: version === 'broken' ? 'BROKEN' : 'HEALTHY',
  DataMark: version === 'broken' ? '' : 'mark',
});

const placed = (place: Partial<PlaceSight> = {}): PlaceSight => ({
  images: [],
  instances: [],
  ...place,
});

const told = (calls: readonly string[] = []) => calls.map(call).toReversed();

/** What the cloud answers after that. */
export function sightOf(story: Story): Sight {
  return {
    places: {
      home: placed(story.home),
      abroad: placed(story.abroad),
      partner: placed(story.partner),
    },
    calls: { home: told(story.calls), partner: told(story.partnerCalls) },
    environments: new Map(
      Object.entries(story.carried ?? {}).map(([id, version]) => [id, carriedOf(id, version)]),
    ),
  };
}

/** What has happened, and which steps are done then, one letter each: `x` for done. */
export type Rows = readonly (readonly [what: string, done: string, story: Story])[];

/** A test of every row. */
export function testRows(guide: GuideId, rows: Rows): void {
  it.each(rows)('%s', (_what, done, story) => {
    const reading = readGuide(guide, sightOf(story));
    expect(reading.done.map((isDone) => (isDone ? 'x' : '-')).join('')).toBe(done);
  });
}
