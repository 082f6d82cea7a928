import type { ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import type { LoaderFunctionArgs } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import type { Caller } from '@/api/call';
import { imageQuery } from '@/api/queries';
import { paths } from '@/paths';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import type { Image } from '@/wire/cvm/images';

import { currentCaller, useCaller } from './caller';
import { useCloseDialog } from './dialogHistory';
import { isWellFormed } from './elsewhere';
import { useRegion } from './useRegion';
import { useWarm } from './useWarm';
import { warm } from './warm';

/** What a dialog on an image is told. */
export interface ImageDialogProps {
  readonly image: Image;
  readonly onClose: () => void;
}

/**
 * The loader of a dialog on one image.
 *
 * @param beside asks ahead for what stands in the dialog besides
 */
export function dialogImageLoader(
  beside: (caller: Caller, imageId: string) => readonly Promise<void>[] = () => [],
) {
  return async ({ params: { imageId = '' } }: LoaderFunctionArgs): Promise<null> => {
    if (!isWellFormed('image', imageId)) return null;
    const caller = currentCaller();
    await Promise.all([warm(imageQuery(caller, imageId)), ...beside(caller, imageId)]);
    return null;
  };
}

/** Draws a dialog on the image of the URL, or says that there is no such image of one's own here. */
export function DialogImage({
  children,
}: {
  readonly children: (props: ImageDialogProps) => ReactNode;
}) {
  const { imageId = '' } = useParams();
  return isWellFormed('image', imageId) ? (
    <Looked key={imageId} imageId={imageId} draw={children} />
  ) : (
    <NoImageDialog imageIds={[imageId]} />
  );
}

interface LookedProps {
  readonly imageId: string;
  readonly draw: (props: ImageDialogProps) => ReactNode;
}

function Looked({ imageId, draw }: LookedProps) {
  const { data: image } = useWarm(imageQuery(useCaller(), imageId));
  const onClose = useCloseDialog(paths.images('custom'));
  return image?.ImageType === 'PRIVATE_IMAGE' ? (
    draw({ image, onClose })
  ) : (
    <NoImageDialog imageIds={[imageId]} />
  );
}

/** Says that none of those ids is an image of the account in the region. */
export function NoImageDialog({ imageIds }: { readonly imageIds: readonly string[] }) {
  const t = useTranslations('notHere.imageDialog');
  const region = useRegion().label;
  const onClose = useCloseDialog(paths.images('custom'));
  return (
    <Dialog
      open
      onClose={onClose}
      size="small"
      title={t('title', { region })}
      foot={{
        cancel: null,
        primary: (
          <Button variant="primary" onClick={onClose}>
            {t('close')}
          </Button>
        ),
      }}
    >
      <p>
        {t.rich('text', {
          count: imageIds.length,
          ids: () => (
            <span className="font-mono text-mono wrap-anywhere">{imageIds.join(', ')}</span>
          ),
        })}
      </p>
    </Dialog>
  );
}
