import { CopyPlus, FileInput, FileOutput, Rocket, Server, Trash2, Users } from 'lucide-react';

import { paths } from '@/paths';
import type { Icon } from '@/ui/icons';
import type { StatusKind } from '@/ui/StatusMark';

/** A place where a custom image, or what it is made of, can be. */
export const STAGES = [
  'instances',
  'files',
  'creating',
  'importing',
  'failed',
  'available',
  'exported',
  'launched',
  'copied',
  'shared',
  'deleted',
] as const;
export type Stage = (typeof STAGES)[number];

/** How a stage looks and where it stands on a wide screen; on a narrow one stages follow one another. */
export interface StageLook {
  /** The mark of a state, or a sign for what is none. */
  readonly mark: StatusKind | Icon;
  readonly place: string;
  readonly to: string;
}

const LIST = paths.images('custom');
const inState = (...states: readonly string[]) =>
  `${LIST}?${states.map((state) => `state=${state}`).join('&')}`;

/** Every stage. */
export const LOOK: Readonly<Record<Stage, StageLook>> = {
  instances: { mark: Server, place: 'md:left-0 md:top-0 md:w-[19.5%]', to: paths.instances() },
  files: { mark: FileInput, place: 'md:left-0 md:bottom-0 md:w-[19.5%]', to: paths.importImage() },
  creating: {
    mark: 'running',
    place: 'md:left-[28.5%] md:top-0 md:w-[20%]',
    to: inState('CREATING'),
  },
  importing: {
    mark: 'running',
    place: 'md:left-[28.5%] md:bottom-0 md:w-[20%]',
    to: inState('IMPORTING'),
  },
  failed: {
    mark: 'failed',
    place: 'md:left-[28.5%] md:top-[127px] md:w-[20%]',
    to: inState('CREATEFAILED', 'IMPORTFAILED'),
  },
  available: {
    mark: 'good',
    place: 'md:left-[54%] md:top-[113px] md:w-[18.5%]',
    to: inState('NORMAL'),
  },
  exported: {
    mark: FileOutput,
    place: 'md:left-[54%] md:top-0 md:w-[18.5%]',
    to: paths.activity({ tab: 'changes', action: 'ExportImages' }),
  },
  launched: { mark: Rocket, place: 'md:right-0 md:top-0 md:w-[20.5%]', to: paths.instances() },
  copied: {
    mark: CopyPlus,
    place: 'md:right-0 md:top-[127px] md:w-[20.5%]',
    to: paths.copyImages(),
  },
  shared: { mark: Users, place: 'md:right-0 md:bottom-0 md:w-[20.5%]', to: LIST },
  deleted: {
    mark: Trash2,
    place: 'md:left-[54%] md:bottom-0 md:w-[18.5%]',
    to: paths.activity({ tab: 'changes', action: 'DeleteImages' }),
  },
};

/** What is done with one image in a dialog, so that one asks which image first. */
export const CHOOSING = ['export', 'share', 'delete'] as const;
export type Choosing = (typeof CHOOSING)[number];

const choose = (choosing: Choosing) => paths.overview({ choose: choosing });

/** What leads from one stage to another: an action with its page, or time alone. */
export interface Arrow {
  readonly from: Stage;
  readonly to: Stage;
  readonly verb?: 'create' | 'import' | 'launch' | 'copy' | Choosing;
  /** Where the action is done, or where one is asked which image it is to be done with. */
  readonly page?: string;
  /** It goes wrong. */
  readonly dashed?: boolean;
}

/** Every arrow of the life of a custom image. */
export const ARROWS: readonly Arrow[] = [
  { from: 'instances', to: 'creating', verb: 'create', page: paths.imageCreate() },
  { from: 'files', to: 'importing', verb: 'import', page: paths.importImage() },
  { from: 'creating', to: 'available' },
  { from: 'importing', to: 'available' },
  { from: 'creating', to: 'failed', dashed: true },
  { from: 'importing', to: 'failed', dashed: true },
  { from: 'available', to: 'exported', verb: 'export', page: choose('export') },
  { from: 'available', to: 'launched', verb: 'launch', page: paths.launch('image') },
  { from: 'available', to: 'copied', verb: 'copy', page: paths.copyImages() },
  { from: 'available', to: 'shared', verb: 'share', page: choose('share') },
  { from: 'available', to: 'deleted', verb: 'delete', page: choose('delete') },
];
