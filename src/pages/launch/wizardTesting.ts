import { screen, waitFor, within } from '@testing-library/react';
import type userEvent from '@testing-library/user-event';
import { expect } from 'vitest';

import { PATTERNS, paths } from '@/paths';
import type { LaunchStep } from '@/paths';
import { useDrafts } from '@/stores/drafts';
import { setPreferences } from '@/stores/preferences';
import { startPageCloud } from '@/test/pageCloud';
import type { PageCloud } from '@/test/pageCloud';
import { openPage } from '@/test/render';

import * as page from './route';

/** A fresh cloud, and nothing left of earlier wizards. */
export function startCloud(): Promise<PageCloud> {
  useDrafts.setState({}, true);
  setPreferences({ recentImages: [] });
  return startPageCloud();
}

/** Opens the wizard at a step. */
export const openWizard = (step: LaunchStep = 'image', search: Record<string, string> = {}) =>
  openPage(PATTERNS.launch, page, paths.launch(step, search));

type User = ReturnType<typeof userEvent.setup>;

/** The button of that name. */
export const button = (name: string) => screen.getByRole('button', { name });

/** Presses Next. */
export const next = (user: User) => user.click(button('Next'));

/** Waits until a step is the open one, by the words of its place among the steps. */
export const arriveAt = (step: string) =>
  waitFor(() =>
    expect(
      within(screen.getByRole('navigation', { name: 'Steps' }))
        .getAllByRole('listitem')
        .find((item) => item.getAttribute('aria-current') === 'step')?.textContent,
    ).toContain(step),
  );

/** The summary column. */
export const summary = () => screen.getByRole('region', { name: 'Summary' });

/** An image of the default estate. */
export async function imageNamed(
  cloud: PageCloud,
  name: string,
  type: 'PRIVATE_IMAGE' | 'SHARED_IMAGE' = 'PRIVATE_IMAGE',
) {
  const Filters = [{ Name: 'image-type', Values: [type] }];
  const { ImageSet } = await cloud.ask('DescribeImages', { Filters, Limit: 100 });
  const image = ImageSet.find(({ ImageName }) => ImageName === name);
  if (!image) throw new Error(`There is no image ${name}`);
  return image;
}
