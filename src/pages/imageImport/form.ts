import * as v from 'valibot';

import { NO_TEXTS, storedTexts, textParameters } from '@/components/imageTexts';
import { cosAddress, importUrlVerdict, isIsoName } from '@/domain/cosAddress';
import { imageTextProblems, proposedName } from '@/domain/imageTexts';
import type { ImageTextProblems, ImageTexts } from '@/domain/imageTexts';
import { isoVerdict } from '@/domain/importFiles';
import { IMPORT_SYSTEMS } from '@/domain/importSystems';
import type { ImportSystem } from '@/domain/importSystems';
import type { RequestOf } from '@/wire/actions';
import { IMPORT_ARCHITECTURES } from '@/wire/cvm/imports';
import type { ImportArchitecture } from '@/wire/cvm/imports';
import type { BucketObject } from '@/wire/simulator/buckets';

export const BOOT_MODES = ['Legacy BIOS', 'UEFI'] as const;
export const LICENCES = ['TencentCloud', 'BYOL'] as const;

/** What is entered to import an image. */
export interface ImportEntries extends ImageTexts {
  /** Address of the system disk's file. */
  readonly url: string;
  /** Addresses of data disks' files. */
  readonly dataUrls: readonly string[];
  readonly system: string;
  readonly version: string;
  readonly architecture: ImportArchitecture;
  readonly bootMode: (typeof BOOT_MODES)[number];
  readonly licence: (typeof LICENCES)[number];
  readonly force: boolean;
}

/** What the form begins with: the default of every parameter that has one. */
export const BLANK: ImportEntries = {
  url: '',
  dataUrls: [],
  system: '',
  version: '',
  architecture: 'x86_64',
  bootMode: 'Legacy BIOS',
  licence: 'TencentCloud',
  force: false,
  ...NO_TEXTS,
};

/** Reads what was typed before a reload. */
export const storedEntries: v.GenericSchema<unknown, Partial<ImportEntries>> = v.partial(
  v.object({
    url: v.string(),
    dataUrls: v.array(v.string()),
    system: v.string(),
    version: v.string(),
    architecture: v.picklist(IMPORT_ARCHITECTURES),
    bootMode: v.picklist(BOOT_MODES),
    licence: v.picklist(LICENCES),
    force: v.boolean(),
    ...storedTexts,
  }),
);

/** What signs an address opens the file, so it is not kept: only what stands before it is. */
export const unsigned = (url: string): string => url.split('?')[0] ?? '';

/** What is wrong with each entry. */
export interface ImportProblems extends ImageTextProblems {
  readonly url?: 'missing' | 'form' | 'region' | 'noRegion' | 'iso';
  /** The first data disk whose address is wrong. */
  readonly dataUrl?: number;
  readonly system?: 'missing';
  readonly version?: 'missing';
}

export const systemOf = (name: string): ImportSystem | undefined =>
  IMPORT_SYSTEMS.find((system) => system.name === name);

function urlProblem({ url, force }: ImportEntries, region: string): ImportProblems['url'] {
  if (url === '') return 'missing';
  const verdict = importUrlVerdict(url, region);
  if (!verdict.ok) {
    const rule = verdict.detail?.['rule'];
    return rule === 'region' || rule === 'noRegion' ? rule : 'form';
  }
  return isoVerdict(isIsoName(cosAddress(url)?.key ?? ''), force).ok ? undefined : 'iso';
}

/** Holds the entries against what the page can know; the cloud has the last word. */
export function importProblems(
  entries: ImportEntries,
  region: string,
  taken: ReadonlySet<string>,
): ImportProblems {
  const url = urlProblem(entries, region);
  const dataUrl = entries.dataUrls.findIndex((one) => !importUrlVerdict(one, region).ok);
  return {
    ...imageTextProblems(entries, taken),
    ...(url && { url }),
    ...(dataUrl >= 0 && { dataUrl }),
    ...(entries.system === '' && { system: 'missing' as const }),
    ...(entries.system !== '' && entries.version === '' && { version: 'missing' as const }),
  };
}

/** The parameters of the form. */
export function importParameters(entries: ImportEntries): RequestOf<'ImportImage'> {
  const { dataUrls, force, bootMode, licence } = entries;
  return {
    Architecture: entries.architecture,
    OsType: entries.system,
    OsVersion: entries.version,
    ImageUrl: entries.url,
    ...textParameters(entries),
    ...(force && { Force: true }),
    ...(bootMode !== 'Legacy BIOS' && { BootMode: bootMode }),
    ...(licence !== 'TencentCloud' && { LicenseType: licence }),
    ...(dataUrls.length > 0 && {
      ImportImageDataDiskList: dataUrls.map((ImageUrl) => ({ ImageUrl })),
    }),
  };
}

/** What an image of a file is called unless somebody says otherwise. */
const nameOfFile = (key: string) =>
  proposedName(key.replace(/^.*\//, '').replace(/\.\w+$/, ''), '');

/** What a chosen file tells of the rest of the form. A name that the file before gave gives way. */
export function fromObject(object: BucketObject, entries: ImportEntries): Partial<ImportEntries> {
  const given = nameOfFile(cosAddress(entries.url)?.key ?? '');
  return {
    url: object.Url,
    ...(systemOf(object.OsType)
      ? {
          system: object.OsType,
          version: object.OsVersion,
          architecture: object.Architecture,
        }
      : // What the file before was told to hold says nothing of this one.
        entries.url !== '' && { system: '', version: '' }),
    ...((entries.name === '' || entries.name === given) && { name: nameOfFile(object.Key) }),
  };
}
