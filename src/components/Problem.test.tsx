import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { ApiError, TransportError } from '@/api/errors';
import { Providers } from '@/test/render';

import { Problem } from './Problem';

const show = (error: unknown) =>
  render(
    <Providers>
      <Problem error={error} />
    </Providers>,
  );

describe('a refusal', () => {
  test('is told in a person’s words, with code and request id', async () => {
    show(
      new ApiError('StartInstances', 'UnsupportedOperation.InstanceStateRunning', 'raw', 'req-1'),
    );
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('The instance is running');
    expect(alert.textContent).toContain('Stop it first.');
    expect(alert.textContent).toContain('UnsupportedOperation.InstanceStateRunning');
    expect(alert.textContent).toContain('req-1');
    expect(alert.textContent).not.toContain('raw');
  });

  test('with a broad code quotes the cloud', async () => {
    show(new ApiError('DescribeImages', 'InvalidParameterValue', '`Limit` is at most 100.', 'r'));
    expect((await screen.findByRole('alert')).textContent).toContain(
      'Change it and try again. The cloud says: “`Limit` is at most 100.”',
    );
  });

  test('with a code that nobody knows quotes the cloud, too', async () => {
    show(new ApiError('DescribeImages', 'toString', 'Nobody expected this.', 'r'));
    const text = (await screen.findByRole('alert')).textContent;
    expect(text).toContain('The cloud refused');
    expect(text).toContain('Nobody expected this.');
  });
});

describe('a lost answer', () => {
  test.each([
    ['unreachable', undefined, 'No answer came back'],
    ['foreign', 200, 'Something else answered in the cloud’s place'],
    ['malformed', undefined, 'The answer could not be read'],
    ['status', 502, 'It sent HTTP status 502.'],
  ] as const)('%s', async (reason, status, expected) => {
    show(new TransportError('DescribeImages', reason, status));
    expect((await screen.findByRole('alert')).textContent).toContain(expected);
  });
});

test('anything else shows none of its inner words', async () => {
  show(new TypeError("Cannot read properties of undefined (reading 'x')"));
  const text = (await screen.findByRole('alert')).textContent;
  expect(text).toContain('Something in the console went wrong');
  expect(text).not.toContain('undefined');
});
