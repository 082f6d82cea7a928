import { call } from '@/api/call';
import { callerAt } from '@/components/guides/places';
import { imageIn, lookUp } from '@/domain/guides/sight';
import type { Known, Reading, Sight } from '@/domain/guides/sight';
import type { WireLanguage } from '@/wire/envelope';

/** What a guide has made and is still there, in the order in which it can go. */
export function madeIn({ made }: Reading, sight: Sight): readonly Known[] {
  return made.flatMap((subject) => lookUp(sight, subject) ?? []);
}

/**
 * Deletes what a guide has made, one after another: servers first, an image only once nobody else has it. Throws what
 * the cloud refuses with; what is gone by then stays gone.
 */
export async function clear(
  made: readonly Known[],
  { places }: Sight,
  language: WireLanguage,
): Promise<void> {
  const partner = callerAt('partner', language);
  for (const { place, id, kind } of made) {
    const caller = callerAt(place, language);
    if (kind === 'instance') {
      await call(caller, 'TerminateInstances', { InstanceIds: [id] });
      continue;
    }
    if (place === 'home' && imageIn(places.partner, id)) {
      await call(caller, 'ModifyImageSharePermission', {
        ImageId: id,
        AccountIds: [partner.account],
        Permission: 'CANCEL',
      });
    }
    await call(caller, 'DeleteImages', { ImageIds: [id], DeleteBindedSnap: true });
  }
}
