import { ImportImageRequest } from '@/wire/cvm/imports';
import type { Tag } from '@/wire/cvm/images';
import { importUrlVerdict } from '@/domain/cosAddress';
import { dataDiskFailure, isoVerdict, systemDiskFailure } from '@/domain/importFiles';
import { importedSystem, importSystemVerdict } from '@/domain/importSystems';
import { firstZone } from '@/domain/regions';

import { defineWrite } from '../../define';
import type { WriteContext } from '../../define';
import { enforce } from '../../enforce';
import { fetchFiles } from '../../images/importFiles';
import type { FetchedFile } from '../../images/importFiles';
import { checkNameFree } from '../../images/names';
import { checkImageQuota } from '../../images/quota';
import { makeSnapshots } from '../../images/snapshots';
import { imageTagsOf } from '../../images/tags';
import { refuse } from '../../refuse';
import { environment } from '../../seed/environments';
import type { StoredFile } from '../../world/buckets';
import type { ImageRecord } from '../../world/records';
import { sendMessage } from '../../world/sendMessage';
import { startTask } from '../../world/startTask';

const GIB = 2 ** 30;

/** The files of an import: the system disk's, and those of data disks. */
interface Files {
  readonly system: FetchedFile;
  readonly data: readonly FetchedFile[];
}

/** Why the import will fail, if it will. */
function failureOf({ system, data }: Files, force: boolean): string | undefined {
  if ([system, ...data].some(({ file }) => file === undefined)) return 'InvalidUrl';
  const failures = [
    system.file && systemDiskFailure(system.file.facts, force),
    ...data.map(({ file }) => file && dataDiskFailure(file.facts)),
  ];
  return failures.find((failure) => failure !== undefined);
}

const sizeOf = (file: StoredFile | undefined) => Math.ceil(file?.facts.VirtualSize ?? 0);

/** A disk of a file, which stores as much as the file has, as far as that goes. */
const diskOf = ({ file }: FetchedFile, index: number) => ({
  usage: index === 0 ? ('SYSTEM_DISK' as const) : ('DATA_DISK' as const),
  size: sizeOf(file),
  storedSize: Math.min(sizeOf(file), Math.round(((file?.facts.FileSize ?? 0) / GIB) * 100) / 100),
});

/** What the request says of the image, and what the file does. */
function described(
  parameters: ImportImageRequest,
  { system: { url, file } }: Files,
): Pick<
  ImageRecord,
  | 'name'
  | 'description'
  | 'osName'
  | 'platform'
  | 'architecture'
  | 'licenseType'
  | 'cloudInit'
  | 'environment'
  | 'size'
  | 'source'
  | 'family'
  | 'origin'
> {
  const { ImageName: name, ImageDescription = '', ImageFamily = '', LicenseType } = parameters;
  return {
    name,
    description: ImageDescription,
    ...importedSystem(parameters),
    licenseType: LicenseType ?? 'TencentCloud',
    cloudInit: file?.facts.CloudInit ?? false,
    environment: file?.environment ?? environment([], name),
    size: sizeOf(file),
    source: 'EXTERNAL_IMPORT',
    family: ImageFamily,
    origin: { kind: 'import', url },
  };
}

function makeImage(
  context: WriteContext,
  parameters: ImportImageRequest,
  files: Files,
  tags: readonly Tag[],
): string {
  const { account: owner, region, now: created, world } = context;
  const { system, data } = files;
  const failureCode = failureOf(files, parameters.Force === true);
  const fetched = [system, ...data].flatMap(({ digest }) => digest ?? []);
  const id = world.id('img');
  const task = startTask(context, {
    action: 'ImportImage',
    resource: id,
    ...(failureCode === undefined ? {} : { failureCode }),
    ...(fetched.length === 0 ? {} : { fetched }),
  });
  const image = { id, name: parameters.ImageName };
  const place = { region, zone: firstZone(region), task: task.id, encrypted: false };
  const snapshots =
    failureCode === undefined
      ? makeSnapshots(context, [system, ...data].map(diskOf), { image, ...place })
      : [];
  world.put('images', {
    ...described(parameters, files),
    id,
    owner,
    region,
    created,
    task: task.id,
    snapshots,
    tags,
    deprecated: false,
    encrypted: false,
    shares: [],
  });
  sendMessage(context, task, 'ImportResult');
  return id;
}

/**
 * Makes an image of a disk file in COS, or of several. It is IMPORTING at once, and after ten to thirty simulated minutes
 * NORMAL or, where the file is not fit, IMPORTFAILED with a reason in the message centre. `BootMode` is checked and
 * changes nothing: no answer has a field for it. Nothing tells which regions cannot import, so all can. A dry run that
 * would succeed answers plainly with the request's id, as CVM's samples do; whether the file is fit it does not tell.
 */
export const ImportImage = defineWrite(
  {
    name: 'ImportImage',
    parameters: ImportImageRequest,
    faultOnly: [
      'InvalidParameterValue.InvalidAppIdFormat',
      'OperationDenied.InnerUserProhibitAction',
      'RegionAbilityLimit.UnsupportedToImportImage',
    ],
  },
  (context, parameters) => {
    const { ImageName, ImageUrl, ImportImageDataDiskList = [], TagSpecification } = parameters;
    const { DryRun = false, Force = false } = parameters;
    const dataUrls = ImportImageDataDiskList.map((disk) => disk.ImageUrl);
    for (const url of [ImageUrl, ...dataUrls]) {
      enforce(importUrlVerdict(url, context.region), ({ rule, region = '' }) =>
        rule === 'region'
          ? `A file in ${region} cannot be imported into ${context.region}.`
          : 'The address is not that of an object in COS.',
      );
    }
    enforce(
      importSystemVerdict(parameters),
      `${parameters.OsType} ${parameters.OsVersion} (${parameters.Architecture}) cannot be imported.`,
    );
    const tags = imageTagsOf(TagSpecification);
    checkNameFree(context, ImageName);
    checkImageQuota(context);
    const [system, ...data] = fetchFiles(context, [ImageUrl, ...dataUrls]);
    if (system === undefined) return refuse('InternalError', 'An import without a file.');
    enforce(isoVerdict(system.isIso, Force), 'An ISO file can only be imported with `Force`.');
    if (DryRun) return {};

    // Nothing is refused from here on.
    return { ImageId: makeImage(context, parameters, { system, data }, tags) };
  },
);
