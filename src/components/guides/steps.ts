import type { GuideStep, StepOf } from '@/domain/guides/guides';
import type { GuideId } from '@/domain/guides/ids';
import { GUIDES } from '@/domain/guides/guides';
import type { GuidePlace, Reading } from '@/domain/guides/sight';
import { paths } from '@/paths';

/** How messages name a step: `backupRestore`. */
export type StepKey = {
  [Guide in GuideId]: `${Guide}${Capitalize<StepOf<Guide>>}`;
}[GuideId];

/** Where a step is done, and by what. */
export interface StepPlace {
  readonly key: StepKey;
  readonly place: GuidePlace;
  /** The page on which it is done; none where the guide's own page shows it. */
  readonly to?: (reading: Reading) => string;
  /**
   * What to use next, as selectors: the first that is on the page is pointed at. Links that lead to the step's page come
   * after them by themselves.
   */
  readonly points?: readonly string[];
  /** What takes time can be skipped by so much, at a time. */
  readonly skip?: 'PT5M' | 'PT30M';
}

const IN_DIALOG = '[role="dialog"] button[type="submit"]';
/** What is lost for good is typed first. */
const TYPED_NAME = '[role="dialog"] input[type="text"][value=""]';
const CONFIRM = '[role="dialog"] [data-point="confirm"]';
/** As long as no account is entered. */
const ACCOUNT = '[role="dialog"]:not(:has(li button)) input[inputmode="numeric"][value=""]';
const point = (name: string) => `[data-point="${name}"]`;

/** A launch leads through a wizard, on and on. */
const WIZARD: readonly string[] = [
  `${point('acknowledge')}:has(input:not(:checked))`,
  point('next'),
];

/** In the first step, as long as neither marketplace nor received images are shown. */
const OTHER_KIND =
  '[data-point="image"]:not(:has([value="marketplace"]:checked, [value="shared"]:checked)) label:has([value="marketplace"])';

/** And as long as the image that is chosen is not among those that are shown. */
const UNCHOSEN =
  '[data-point="image"]:not(:has(tr[data-selected])) td input[type="radio"]:not([aria-disabled])';

/** An image wants a name first. */
const CREATE: readonly string[] = ['main input[required][value=""]', point('create')];

const listOf = (path: string, id: string | undefined, build: (id: string) => string) =>
  id === undefined ? path : build(id);

const server = (reading: Reading) => listOf(paths.instances(), reading.server, paths.instance);
const image = (reading: Reading) =>
  listOf(paths.images('custom'), reading.image, (id) => paths.image('custom', id));
const capture = ({ server: instance }: Reading) => paths.imageCreate({ instance });
const launch = ({ image: id }: Reading) => paths.launch('image', { image: id });

/** Every step of every guide, in its order. */
const STEPS: { readonly [Guide in GuideId]: Readonly<Record<StepOf<Guide>, StepPlace>> } = {
  environment: {
    launch: {
      key: 'environmentLaunch',
      place: 'home',
      to: () => paths.launch('image', { kind: 'marketplace' }),
      points: [OTHER_KIND, UNCHOSEN, ...WIZARD],
    },
    running: {
      key: 'environmentRunning',
      place: 'home',
      to: () => paths.instances(),
      skip: 'PT5M',
    },
    compare: { key: 'environmentCompare', place: 'home' },
  },
  many: {
    prepare: {
      key: 'manyPrepare',
      place: 'home',
      to: server,
      points: [IN_DIALOG, point('install')],
    },
    create: { key: 'manyCreate', place: 'home', to: capture, points: CREATE },
    ready: { key: 'manyReady', place: 'home', to: image, skip: 'PT30M' },
    launch: {
      key: 'manyLaunch',
      place: 'home',
      to: launch,
      points: [`${point('count')} input:is([value=""], [value="1"], [value="2"])`, ...WIZARD],
    },
    running: { key: 'manyRunning', place: 'home', to: () => paths.instances(), skip: 'PT5M' },
    compare: { key: 'manyCompare', place: 'home' },
  },
  backup: {
    create: { key: 'backupCreate', place: 'home', to: capture, points: CREATE },
    ready: { key: 'backupReady', place: 'home', to: image, skip: 'PT30M' },
    break: { key: 'backupBreak', place: 'home', to: server, points: [IN_DIALOG, point('break')] },
    restore: {
      key: 'backupRestore',
      place: 'home',
      to: (reading) =>
        listOf(paths.instances(), reading.server, (id) =>
          paths.restore(id, { image: reading.image }),
        ),
      points: [TYPED_NAME, CONFIRM, point('restore')],
    },
    restored: { key: 'backupRestored', place: 'home', to: server, skip: 'PT30M' },
    compare: { key: 'backupCompare', place: 'home' },
  },
  life: {
    create: { key: 'lifeCreate', place: 'home', to: capture, points: CREATE },
    ready: { key: 'lifeReady', place: 'home', to: image, skip: 'PT30M' },
    copy: {
      key: 'lifeCopy',
      place: 'home',
      to: (reading) =>
        listOf(paths.copyImages(), reading.image, (id) => paths.copyImage('custom', id)),
      points: [
        `${point('start')}:not([aria-disabled="true"])`,
        'label:has(input[data-region="ap-shanghai"])',
      ],
    },
    copied: { key: 'lifeCopied', place: 'abroad', to: () => paths.images('custom'), skip: 'PT30M' },
    share: {
      key: 'lifeShare',
      place: 'home',
      to: (reading) =>
        listOf(paths.images('custom'), reading.image, (id) => paths.imageDialog('share', id)),
      points: [ACCOUNT, IN_DIALOG],
    },
    launch: { key: 'lifeLaunch', place: 'partner', to: launch, points: WIZARD },
    running: { key: 'lifeRunning', place: 'partner', to: () => paths.instances(), skip: 'PT5M' },
    unshare: {
      key: 'lifeUnshare',
      place: 'home',
      to: (reading) =>
        listOf(paths.images('custom'), reading.image, (id) => paths.image('custom', id, 'sharing')),
      points: [CONFIRM, 'td button[aria-haspopup="menu"]'],
    },
    delete: {
      key: 'lifeDelete',
      place: 'home',
      to: (reading) =>
        listOf(paths.images('custom'), reading.image, (id) => paths.imageDialog('delete', id)),
      points: [TYPED_NAME, IN_DIALOG],
    },
    compare: { key: 'lifeCompare', place: 'abroad' },
  },
};

/** A step with its place among the others of its guide. */
export interface Step extends StepPlace {
  readonly id: GuideStep;
  readonly index: number;
}

/** The steps of a guide, in their order. */
export function stepsOf(guide: GuideId): readonly Step[] {
  const places: Readonly<Partial<Record<GuideStep, StepPlace>>> = STEPS[guide];
  return GUIDES[guide].flatMap((id, index): Step[] => {
    const place = places[id];
    return place ? [{ ...place, id, index }] : [];
  });
}

/** The page of a guide's step by its place; after the last it is that of the last. */
export function pathOfStep(guide: GuideId, index = 0): string {
  const steps: readonly GuideStep[] = GUIDES[guide];
  return paths.guide(guide, steps[Math.min(index, steps.length - 1)] ?? GUIDES[guide][0]);
}
