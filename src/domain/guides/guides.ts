import type { GuideId } from './ids';

/** The steps of every guide, as URLs write them. */
export const GUIDES = {
  environment: ['launch', 'running', 'compare'],
  many: ['prepare', 'create', 'ready', 'launch', 'running', 'compare'],
  backup: ['create', 'ready', 'break', 'restore', 'restored', 'compare'],
  life: [
    'create',
    'ready',
    'copy',
    'copied',
    'share',
    'launch',
    'running',
    'unshare',
    'delete',
    'compare',
  ],
} as const satisfies Readonly<Record<GuideId, readonly string[]>>;

/** A step of a guide. */
export type StepOf<Guide extends GuideId> = (typeof GUIDES)[Guide][number];

/** A step of any guide. */
export type GuideStep = StepOf<GuideId>;

/** How many servers are many. */
export const MANY = 3;
