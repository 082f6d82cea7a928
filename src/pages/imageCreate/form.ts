import type { ImageTextProblems } from '@/domain/imageTexts';

import type { CreateEntries, Source } from './entries';
import type { Place } from './errorPlace';
import type { Planned } from './usePlan';

/** What every card of the page works with. */
export interface CreateForm extends Planned {
  readonly change: (changes: Partial<CreateEntries>) => void;
  readonly chooseSource: (source: Source) => void;
  readonly chooseInstance: (id: string) => void;
  readonly chooseSnapshots: (ids: readonly string[]) => void;
  /** Whether somebody wanted to go on: what is wrong is said from then on. */
  readonly pressed: boolean;
  readonly sourceProblem: string | undefined;
  readonly textProblems: ImageTextProblems;
  /** The refusal of the latest try, where it is about that card. */
  readonly refusedAt: (place: Place) => Error | undefined;
}
