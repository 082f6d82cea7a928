import type { Caller } from '@/api/call';
import { queryClient } from '@/api/client';
import { imageQuery, imagesByIdQuery, imagesQuery } from '@/api/queries';
import { isWellFormed } from '@/components/elsewhere';
import { blankDraft, withImage } from '@/components/launch/draft';
import type { Draft } from '@/components/launch/draft';
import { newToken } from '@/components/launch/newToken';
import { usualImage } from '@/components/launch/usualImage';
import { canLaunch } from '@/domain/images';
import { usePreferences } from '@/stores/preferences';
import type { Image } from '@/wire/cvm/images';

import { storedDraft } from './draftStore';

/** What a link to the wizard can say beforehand. */
export interface Asked {
  readonly image: string | null;
  readonly type: string | null;
  readonly zone: string | null;
}

const isImageId = (id: string) => isWellFormed('image', id);

/** The image of that id, where the account sees it in the region. */
async function findImage(caller: Caller, id: string): Promise<Image | undefined> {
  if (!isImageId(id)) return undefined;
  const image = await queryClient.query({ ...imageQuery(caller, id), staleTime: 'static' });
  return image ?? undefined;
}

/** The image used last that can be launched here, else a usual public one. */
async function firstImage(caller: Caller): Promise<Image | undefined> {
  const { recentImages } = usePreferences.getState();
  const recent = imagesByIdQuery(caller, recentImages.filter(isImageId));
  const known =
    recentImages.length === 0 ? [] : await queryClient.query({ ...recent, staleTime: 'static' });
  const byId = new Map(known.map((image) => [image.ImageId, image]));
  const last = recentImages
    .flatMap((id) => byId.get(id) ?? [])
    .find((image) => canLaunch(image).ok);
  if (last) return last;
  const listed = await queryClient.query({
    ...imagesQuery(caller, 'PUBLIC_IMAGE'),
    staleTime: 'static',
  });
  return usualImage(listed.items);
}

/**
 * The draft to go on with: the one that was left here, else a new one, with what the link asks for; and whether the
 * link's image was found.
 */
export async function prepareDraft(
  caller: Caller,
  asked: Asked,
): Promise<{ readonly draft: Draft; readonly found: boolean }> {
  const left = storedDraft(caller);
  const before = left !== undefined && left.standing !== 'fresh' ? left : blankDraft(newToken());
  const wanted = asked.image === null ? undefined : await findImage(caller, asked.image);
  // Where the link's image is not found, no other is put in its place unseen.
  const isOpen = before.imageId === undefined && asked.image === null;
  const image = wanted ?? (isOpen ? await firstImage(caller) : undefined);
  if (image) queryClient.setQueryData(imageQuery(caller, image.ImageId).queryKey, image);
  const chosen = image ? withImage(before, image) : before;
  const isAsked = wanted !== undefined || asked.type !== null || asked.zone !== null;
  const draft: Draft = {
    ...chosen,
    instanceType: asked.type ?? chosen.instanceType,
    zone: asked.zone ?? chosen.zone,
    standing: isAsked && chosen.standing === 'fresh' ? 'asked' : chosen.standing,
  };
  return { draft, found: asked.image === null || wanted !== undefined };
}
