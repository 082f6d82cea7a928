import { CREDENTIALS } from '@/wire/credentials';
import { Nothing } from '@/wire/schema';

import { defineRead } from '../../define';

export const DescribeAccounts = defineRead(
  { name: 'DescribeAccounts', parameters: Nothing },
  () => ({
    AccountSet: CREDENTIALS.map(({ uin, appId, name }) => ({ Uin: uin, AppId: appId, Name: name })),
  }),
);
