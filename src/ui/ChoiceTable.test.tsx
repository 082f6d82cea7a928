import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { ChoiceTable } from './ChoiceTable';
import type { DataColumn } from './dataColumns';
import { renderUi } from './testing';

interface Offer {
  readonly type: string;
  readonly arm: boolean;
}

const offers: readonly Offer[] = [
  { type: 'SA2.MEDIUM4', arm: false },
  { type: 'SR1.LARGE8', arm: true },
  { type: 'SA2.LARGE8', arm: false },
];

const columns: readonly DataColumn<Offer>[] = [
  { id: 'type', header: 'Type', cell: (offer) => offer.type },
  { id: 'cpu', header: 'vCPU', cell: () => 2 },
  { id: 'price', header: 'Per hour', cell: () => '$0.04' },
];

function Types() {
  const [value, setValue] = useState('SA2.MEDIUM4');
  return (
    <ChoiceTable<Offer>
      label="Instance type"
      columns={columns}
      rows={offers}
      rowKey={(offer) => offer.type}
      rowName={(offer) => offer.type}
      value={value}
      onChange={setValue}
      unfit={(offer) =>
        offer.arm
          ? {
              reason: 'ARM. This image is x86_64.',
              remedy: { label: 'Choose an ARM image', to: '/launch/image' },
            }
          : undefined
      }
      page={1}
      onPage={() => undefined}
      empty={null}
    />
  );
}

const radio = (name: string) => screen.getByRole('radio', { name });

test('one radio a row, chosen by key or by pressing the row', async () => {
  renderUi(<Types />);
  expect(screen.getByRole('table', { name: 'Instance type' })).toBeDefined();
  expect(radio('SA2.MEDIUM4')).toHaveProperty('checked', true);
  await userEvent.click(radio('SA2.LARGE8'));
  expect(radio('SA2.LARGE8')).toHaveProperty('checked', true);
  expect(radio('SA2.MEDIUM4')).toHaveProperty('checked', false);
});

test('a row that does not fit stays, says why and offers the way out', async () => {
  renderUi(<Types />);
  const unfit = radio('SR1.LARGE8');
  expect(unfit.getAttribute('aria-disabled')).toBe('true');
  const why = document.getElementById(unfit.getAttribute('aria-describedby') ?? '');
  expect(why?.textContent).toBe('ARM. This image is x86_64.');
  await userEvent.click(unfit);
  expect(radio('SA2.MEDIUM4')).toHaveProperty('checked', true);
  expect(screen.getByRole('link', { name: 'Choose an ARM image' })).toBeDefined();
});
