import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';

import { loadAllMessages, loadFirstMessages, useLoadedMessages } from './load';

test('messages that are there already stay when those of a first visit arrive after them', async () => {
  await loadAllMessages();
  await loadFirstMessages('en');
  const { messages } = renderHook(useLoadedMessages).result.current;
  expect(messages?.notHere).toBeDefined();
  expect(messages?.shell).toBeDefined();
});
