import type { PlannedCall } from '@/components/apiCallText';

/** The calls that delete images, by image: one each, so that one that is refused does not stop the others. */
export function deleteCalls(
  imageIds: readonly string[],
  withSnapshots: boolean,
): ReadonlyMap<string, PlannedCall> {
  return new Map(
    imageIds.map((id) => [
      id,
      {
        action: 'DeleteImages',
        parameters: { ImageIds: [id], DeleteBindedSnap: withSnapshots },
      },
    ]),
  );
}
