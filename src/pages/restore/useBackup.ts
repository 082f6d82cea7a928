import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import * as v from 'valibot';

import { actionMutation, imageQuery, tasksQuery } from '@/api/queries';
import { useCaller } from '@/components/caller';
import { useFormDraft } from '@/components/formDraft';
import { useOwnNames } from '@/components/imageTexts';
import { nameOf } from '@/components/instanceActions/operations';
import { imageNameProblem, proposedName } from '@/domain/imageTexts';
import type { RequestOf } from '@/wire/actions';
import type { Image } from '@/wire/cvm/images';
import type { Instance } from '@/wire/cvm/instances';
import type { Task } from '@/wire/simulator/control';

/** How the backup image stands. */
export type Backup =
  | { readonly kind: 'none' }
  /** Asked for, and not told of yet. */
  | { readonly kind: 'asked' }
  | {
      readonly kind: 'making' | 'made' | 'failed';
      readonly image: Image;
      readonly task: Task | undefined;
    };

const stored = v.partial(v.object({ id: v.string(), name: v.string() }));

function kindOf({ ImageState }: Image): 'making' | 'made' | 'failed' {
  if (ImageState === 'NORMAL') return 'made';
  return ImageState === 'CREATEFAILED' ? 'failed' : 'making';
}

/** The image that was asked for, with its task. Once it is deleted, there is no backup. */
function useBackupImage(id: string): Backup {
  const caller = useCaller();
  const enabled = id !== '';
  const { data: image } = useQuery({ ...imageQuery(caller, id), enabled });
  const tasks = useQuery({ ...tasksQuery(caller, { ResourceId: id }), enabled }).data;
  if (!enabled || image === null) return { kind: 'none' };
  return image ? { kind: kindOf(image), image, task: tasks?.TaskSet[0] } : { kind: 'asked' };
}

/** The backup image of an instance: what it is to be called, how to make it, and how it stands. It outlives a reload. */
export function useBackup(instance: Instance) {
  const caller = useCaller();
  const taken = useOwnNames();
  const draft = useFormDraft(
    `backup/${caller.account}/${caller.region}/${instance.InstanceId}`,
    stored,
    { id: '', name: proposedName(nameOf(instance), '-backup', taken) },
  );
  const { id, name } = draft.entries;
  const backup = useBackupImage(id);
  const [pressed, setPressed] = useState(false);
  const problem = imageNameProblem(name, taken);
  const request: RequestOf<'CreateImage'> = { ImageName: name, InstanceId: instance.InstanceId };
  const { mutate, isPending, error } = useMutation({
    ...actionMutation(caller, 'CreateImage'),
    onSuccess: ({ ImageId }) => {
      if (ImageId === undefined) return;
      draft.drop();
      draft.change({ id: ImageId });
      setPressed(false);
    },
  });
  return {
    backup,
    name,
    rename: (next: string) => draft.change({ name: next }),
    problem: pressed ? problem : undefined,
    request,
    pending: isPending,
    error,
    make: () => {
      setPressed(true);
      if (problem === undefined && !isPending) mutate(request);
    },
    forget: draft.drop,
  };
}

/** See `useBackup`. */
export type BackupControl = ReturnType<typeof useBackup>;
