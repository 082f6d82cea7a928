import { useEffect, useEffectEvent, useState } from 'react';
import type { ReactNode } from 'react';
import { useParams, useSearchParams } from 'react-router-dom';
import type { LoaderFunctionArgs } from 'react-router-dom';

import type { Caller } from '@/api/call';
import { imagesByIdQuery } from '@/api/queries';
import { paths } from '@/paths';
import type { Image } from '@/wire/cvm/images';

import { currentCaller, useCaller } from './caller';
import { NoImageDialog } from './DialogImage';
import { IDS, useCloseDialog } from './dialogHistory';
import { isWellFormed } from './elsewhere';
import { useWarm } from './useWarm';
import { warm } from './warm';

/** What a dialog on one or several images is told. */
export interface ImagesDialogProps {
  /** All ids of the URL: they stay while images come and go. */
  readonly ids: readonly string[];
  /** Those of the URL that are the account's own and lie here, one at least, in the order of the URL. */
  readonly images: readonly Image[];
  /** Ids of the URL that are none of them. */
  readonly missing: readonly string[];
  readonly onClose: () => void;
  /** To be called when everything is done, with the ids of those that were deleted: the dialog closes without them. */
  readonly onDone: (gone?: readonly string[]) => void;
}

/** Whom the dialog is about: the image of the path, or the `ids` of the query string. */
function idsOf(imageId: string | undefined, search: URLSearchParams): readonly string[] {
  const ids = imageId === undefined ? (search.get(IDS) ?? '').split(',') : [imageId];
  return [...new Set(ids)].filter((id) => id !== '');
}

const wellFormed = (ids: readonly string[]) => ids.filter((id) => isWellFormed('image', id));

/**
 * The loader of a dialog on one or several images.
 *
 * @param beside asks ahead for what stands in the dialog besides
 */
export function dialogImagesLoader(
  beside: (caller: Caller, imageIds: readonly string[]) => readonly Promise<void>[] = () => [],
) {
  return async ({ params, request }: LoaderFunctionArgs): Promise<null> => {
    const ids = wellFormed(idsOf(params['imageId'], new URL(request.url).searchParams));
    if (ids.length === 0) return null;
    const caller = currentCaller();
    await Promise.all([warm(imagesByIdQuery(caller, ids)), ...beside(caller, ids)]);
    return null;
  };
}

interface DrawProps {
  readonly children: (props: ImagesDialogProps) => ReactNode;
}

/** Draws a dialog on the images of the URL, or says that none of them is one's own here. */
export function DialogImages({ children }: DrawProps) {
  const { imageId } = useParams();
  const [search] = useSearchParams();
  const ids = idsOf(imageId, search);
  const key = ids.join(',');
  return wellFormed(ids).length > 0 ? (
    <Looked key={key} ids={ids} draw={children} />
  ) : (
    <NoImageDialog imageIds={ids} />
  );
}

interface LookedProps {
  readonly ids: readonly string[];
  readonly draw: DrawProps['children'];
}

function Looked({ ids, draw }: LookedProps) {
  const { data } = useWarm(imagesByIdQuery(useCaller(), wellFormed(ids)));
  const [done, setDone] = useState<readonly string[]>();
  const onClose = useCloseDialog(paths.images('custom'), done);
  const close = useEffectEvent(onClose);
  // In an effect: by then the form, and with it the question about unsent entries, is gone.
  useEffect(() => {
    if (done) close();
  }, [done]);
  if (done) return null;
  const images = ids.flatMap((id) => {
    const image = data.find(({ ImageId }) => ImageId === id);
    return image?.ImageType === 'PRIVATE_IMAGE' ? [image] : [];
  });
  if (images.length === 0) return <NoImageDialog imageIds={ids} />;
  const found = new Set(images.map(({ ImageId }) => ImageId));
  const missing = ids.filter((id) => !found.has(id));
  return draw({ ids, images, missing, onClose, onDone: (gone = []) => setDone(gone) });
}
