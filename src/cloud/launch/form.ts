import type { RunInstancesRequest } from '@/wire/cvm/launch';
import type { ErrorCode } from '@/wire/errors';

import { refuse } from '../refuse';

const LARGEST_USER_DATA = 16 * 1024;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/**
 * User data is checked and then forgotten: nothing runs it here, and it is stored nowhere. Which code says that it is
 * too large depends on the action's list.
 */
export function checkUserData(
  userData: string | undefined,
  tooLarge: ErrorCode = 'InvalidParameterValue.TooLarge',
): void {
  if (userData === undefined) return;
  const padding = /=*$/.exec(userData)?.[0].length ?? 0;
  const bytes = (userData.length / 4) * 3 - padding;
  if (bytes > LARGEST_USER_DATA) {
    refuse(tooLarge, '`UserData` is larger than 16 KB.');
  }
  if (!BASE64.test(userData)) {
    refuse('InvalidParameterValue.InvalidUserDataFormat', '`UserData` is not base64.');
  }
}

/** Checks what only RunInstances has and what no record decides, before any record is looked at. */
export function checkForm({ UserData, MinCount = 1, InstanceCount = 1 }: RunInstancesRequest) {
  checkUserData(UserData);
  if (MinCount > InstanceCount) {
    refuse(
      'InvalidParameterValue.InvalidParameterMinCount',
      `\`MinCount\` is ${MinCount}, more than the ${InstanceCount} that are wanted.`,
    );
  }
}
