import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';

import { PATTERNS } from '@/paths';
import { useDrafts } from '@/stores/drafts';
import { startPageCloud } from '@/test/pageCloud';
import type { PageCloud } from '@/test/pageCloud';
import { openDialog } from '@/test/render';

import * as page from './route';

const IMAGE = 'img-2zj6tq0d';

let cloud: PageCloud;
beforeEach(async () => {
  useDrafts.setState({}, true);
  cloud = await startPageCloud();
});

const open = (id = IMAGE) =>
  openDialog(PATTERNS.images, PATTERNS.imageEdit, page, `/images/custom/${id}/edit`);
const image = async () => (await cloud.ask('DescribeImages', { ImageIds: [IMAGE] })).ImageSet[0];
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const save = () => screen.getByRole('button', { name: 'Save changes' });

test('what was changed is sent, in one call each, and the rest stays', async () => {
  const { user, url } = await open();
  expect(save()).toHaveProperty('ariaDisabled', 'true');
  await user.clear(field('Name'));
  await user.type(field('Name'), 'catalog-search-2');
  await user.type(field('Family'), 'search');
  await user.click(screen.getByRole('checkbox', { name: 'Deprecated' }));
  await user.click(screen.getByRole('button', { name: 'Add tag' }));
  await user.type(field('Key of tag 3'), 'team');
  await user.type(field('Value of tag 3'), 'shop');
  await user.click(save());
  await waitFor(() => expect(url()).toBe('/images/custom'));
  expect(await image()).toMatchObject({
    ImageName: 'catalog-search-2',
    ImageFamily: 'search',
    ImageDeprecated: true,
    Tags: [
      { Key: 'env', Value: 'prod' },
      { Key: 'owner', Value: 'data' },
      { Key: 'team', Value: 'shop' },
    ],
  });
  const { RequestSet } = await cloud.ask('DescribeRequests', {});
  const changes = RequestSet.filter(({ Action }) => Action.startsWith('Modify'));
  expect(changes.map(({ Action }) => Action)).toEqual(['ModifyTags', 'ModifyImageAttribute']);
});

test('what is wrong is said at its field before anything is sent', async () => {
  const { user } = await open();
  await user.clear(field('Name'));
  await user.type(field('Name'), 'base-hardened');
  await user.type(field('Family'), 'no spaces');
  await user.click(save());
  const dialog = within(screen.getByRole('dialog'));
  expect(dialog.getByText(/Another of your images here has this name/)).toBeTruthy();
  expect(dialog.getByText(/Use up to 60 letters/)).toBeTruthy();
  expect((await image())?.ImageName).toBe('catalog-search');
});

test('a refused change keeps what was typed, over a reload too, and says why', async () => {
  const { user } = await open();
  await user.type(field('Description'), ' for the shop');
  await cloud.fail('ModifyImageAttribute', 'InvalidImageId.IncorrectState', 1);
  await user.click(save());
  expect((await screen.findByRole('alert')).textContent).toContain('InvalidImageId.IncorrectState');
  const typed = field('Description').value;
  expect(typed).toContain('for the shop');
  expect(Object.values(useDrafts.getState()).join()).toContain('for the shop');
});

test('what went through is told from what did not, and only the rest is sent again', async () => {
  const { user, url } = await open();
  await user.type(field('Family'), 'search');
  await user.click(screen.getByRole('button', { name: 'Add tag' }));
  await user.type(field('Key of tag 3'), 'team');
  await cloud.fail('ModifyTags', 'InternalError', 1);
  await user.click(save());
  expect(await screen.findByText('The tags are not saved. The other changes are.')).toBeTruthy();
  expect(await image()).toMatchObject({ ImageFamily: 'search', Tags: { length: 2 } });
  await cloud.ask('ModifyImageAttribute', { ImageId: IMAGE, ImageFamily: 'elsewhere' });
  await user.click(save());
  await waitFor(() => expect(url()).toBe('/images/custom'));
  expect(await image()).toMatchObject({ ImageFamily: 'elsewhere', Tags: { length: 3 } });
});

test('leaving with unsent entries asks, and forgets them when one leaves', async () => {
  const { user, url } = await open();
  await user.type(field('Family'), 'search');
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  const question = await screen.findByRole('dialog', { name: 'Leave without finishing?' });
  await user.click(within(question).getByRole('button', { name: 'Stay' }));
  expect(field('Family').value).toBe('search');
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await user.click(await screen.findByRole('button', { name: 'Leave' }));
  await waitFor(() => expect(url()).toBe('/images/custom'));
  expect(useDrafts.getState()).toEqual({});
});

test('an image of another kind or of nobody is not here', async () => {
  await open('img-22trbn9x');
  expect(
    screen.getByRole('dialog', { name: 'No such custom image in Guangzhou' }).textContent,
  ).toContain('img-22trbn9x');
});
