import { Play, Power, RotateCcw, Trash2 } from 'lucide-react';

import type { InstanceAction } from '@/domain/instances';
import { inParts } from '@/lib/inParts';
import type { Icon } from '@/ui/icons';
import type { Instance } from '@/wire/cvm/instances';

import type { PlannedCall } from '../apiCallText';

/** What is done to instances from rows, details and the bulk bar, in the order in which it is offered. */
export const OPERATIONS = [
  'start',
  'stop',
  'reboot',
  'terminate',
] as const satisfies readonly InstanceAction[];
/** StartInstances, StopInstances, RebootInstances, TerminateInstances. */
export type Operation = (typeof OPERATIONS)[number];

/** How an operation looks, and whether it asks before it is done. */
interface Look {
  readonly icon: Icon;
  readonly danger: boolean;
  readonly asks: boolean;
}

/** How each operation looks. Starting loses nothing, so it asks only where some instances are left out. */
export const LOOK: Readonly<Record<Operation, Look>> = {
  start: { icon: Play, danger: false, asks: false },
  stop: { icon: Power, danger: false, asks: true },
  reboot: { icon: RotateCcw, danger: false, asks: true },
  terminate: { icon: Trash2, danger: true, asks: true },
};

/** How a system is brought down (SDK-CN StopInstancesRequest.StopType). */
export const STOP_TYPES = ['SOFT', 'SOFT_FIRST', 'HARD'] as const;
export type StopType = (typeof STOP_TYPES)[number];

/** What a stopped server costs (SDK-CN StopInstancesRequest.StoppedMode). */
export const STOPPED_MODES = ['KEEP_CHARGING', 'STOP_CHARGING'] as const;
export type StoppedMode = (typeof STOPPED_MODES)[number];

/** What a person chooses in the dialogs; each operation takes what it knows. */
export interface Choices {
  readonly stopType: StopType;
  readonly stoppedMode: StoppedMode;
}

/** What is chosen to begin with: the API's own defaults. */
export const DEFAULT_CHOICES: Choices = { stopType: 'SOFT', stoppedMode: 'KEEP_CHARGING' };

/** The request of an operation. */
export type OperationCall = Extract<
  PlannedCall,
  {
    readonly action: 'StartInstances' | 'StopInstances' | 'RebootInstances' | 'TerminateInstances';
  }
>;

/** The exact request of an operation; what the API does by default is left out. */
function operationCall(
  operation: Operation,
  InstanceIds: string[],
  { stopType, stoppedMode }: Choices,
): OperationCall {
  const how = stopType === 'SOFT' ? {} : { StopType: stopType };
  const cost = stoppedMode === 'KEEP_CHARGING' ? {} : { StoppedMode: stoppedMode };
  switch (operation) {
    case 'start':
      return { action: 'StartInstances', parameters: { InstanceIds } };
    case 'stop':
      return { action: 'StopInstances', parameters: { InstanceIds, ...how, ...cost } };
    case 'reboot':
      return { action: 'RebootInstances', parameters: { InstanceIds, ...how } };
    case 'terminate':
      return { action: 'TerminateInstances', parameters: { InstanceIds } };
  }
}

/** How many instances one call takes (SDK-CN StopInstancesRequest.InstanceIds). */
const MOST_PER_CALL = 100;

/** The calls of an operation on any number of instances. */
export function operationCalls(
  operation: Operation,
  ids: readonly string[],
  choices: Choices,
): OperationCall[] {
  return inParts(ids, MOST_PER_CALL).map((part) => operationCall(operation, part, choices));
}

/** What people call an instance: its name, or its id where it has none. */
export const nameOf = (instance: Instance): string => instance.InstanceName || instance.InstanceId;
