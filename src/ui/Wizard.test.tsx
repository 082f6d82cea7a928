import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { renderUi } from './testing';
import { Wizard } from './Wizard';
import type { WizardProps } from './Wizard';

const steps: WizardProps['steps'] = [
  { id: 'image', title: 'Image', detail: 'web-1', to: '/launch/image', done: true },
  {
    id: 'instance',
    title: 'Instance',
    detail: 'Zone and type',
    to: '/launch/instance',
    done: false,
  },
  { id: 'review', title: 'Review', detail: 'What starts', to: '/launch/review', done: false },
];

function renderWizard(more: Partial<WizardProps> = {}) {
  const does = {
    onCancel: vi.fn<() => void>(),
    onNext: vi.fn<() => void>(),
    onPrevious: vi.fn<() => void>(),
  };
  renderUi(
    <Wizard
      title="Launch instances"
      steps={steps}
      current="instance"
      summary="1 server"
      total="$0.07 /hour"
      {...does}
      {...more}
    >
      <p>Which type?</p>
    </Wizard>,
  );
  return does;
}

test('tells which step is open and links only what is finished', () => {
  renderWizard();
  const list = screen.getByRole('navigation', { name: 'Steps' });
  expect(
    within(list)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toEqual(['/launch/image']);
  const open = within(list)
    .getAllByRole('listitem')
    .filter((item) => item.getAttribute('aria-current') === 'step');
  expect(open.map((item) => item.textContent)).toEqual(['2InstanceZone and type']);
});

test('Next is enabled, and Previous and Cancel do what they say', async () => {
  const does = renderWizard();
  await userEvent.click(screen.getByRole('button', { name: 'Next' }));
  await userEvent.click(screen.getByRole('button', { name: 'Previous' }));
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(does.onNext).toHaveBeenCalledOnce();
  expect(does.onPrevious).toHaveBeenCalledOnce();
  expect(does.onCancel).toHaveBeenCalledOnce();
});

test('the last step names its deed, and a second press does not launch twice', async () => {
  const { onNext } = renderWizard({ nextLabel: 'Launch', nextPending: true });
  await userEvent.dblClick(screen.getByRole('button', { name: 'Launch' }));
  expect(onNext).not.toHaveBeenCalled();
  expect(screen.queryByRole('button', { name: 'Next' })).toBeNull();
});

test('the first step has no way back', () => {
  renderWizard({ onPrevious: undefined });
  expect(screen.queryByRole('button', { name: 'Previous' })).toBeNull();
});
