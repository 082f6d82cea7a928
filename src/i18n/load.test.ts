import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';

import { loadFirstMessages, loadMessages, useLoadedMessages } from './load';

test('messages that are there already stay when those of a first visit arrive after them', async () => {
  await loadMessages('rest', 'forms');
  await loadFirstMessages('en');
  const { messages } = renderHook(useLoadedMessages).result.current;
  expect(messages?.notHere).toBeDefined();
  expect(messages?.imageFields).toBeDefined();
  expect(messages?.shell).toBeDefined();
});
