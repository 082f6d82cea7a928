import type { WriteContext } from '../define';
import type { MessageRecord, TaskRecord } from './records';

/** Writes a message of the account's message centre that comes when the task ends. */
export function sendMessage(
  { world }: WriteContext,
  { owner, region, resource, id }: TaskRecord,
  kind: MessageRecord['kind'],
): void {
  world.put('messages', { id: world.id('msg'), owner, region, kind, resource, task: id });
}
