import { createRoot } from 'react-dom/client';

import { queryClient, refreshAll } from '@/api/client';
import { createDoor } from '@/api/door';
import type { Door } from '@/api/door';
import { setTransport } from '@/api/transport';
import { preloadProblem } from '@/components/Problem';
import {
  isLanguage,
  LANGUAGES,
  loadAllMessages,
  loadFirstMessages,
  useLoadedMessages,
} from '@/i18n/load';
import { I18nProvider } from '@/i18n/provider';
import { usePreferences } from '@/stores/preferences';

import { withoutBootParameters } from './bootParameters';
import type { Boot } from './bootParameters';
import { offerBridge } from './bridge';
import { Console } from './Console';
import { tell } from './notices';
import { BASE } from './openCloud';
import type { OpeningCloud, RunningCloud } from './openCloud';
import { watchReadiness } from './readiness';
import type { Readiness } from './readiness';
import { keeping, way } from './reach';
import { followSession } from './root';
import { repairStores } from './repairStores';
import { createRouter } from './router';
import { StartFailed } from './StartFailed';
import { followPreferences } from './theme';
import { throttled } from './throttle';
import { TranslatedUiText } from './uiText';

/** How often changes by other tabs or by the clock are followed at most, in milliseconds. */
const FOLLOW_MS = 250;

const currentLanguage = () => {
  const { language } = usePreferences.getState();
  return isLanguage(language) ? language : LANGUAGES[0];
};

/**
 * Starts the console beside its cloud, in the order that paints first: the outline stands already; the first page's
 * questions are asked before anything is rendered, and answered in the page until the worker is up.
 */
export async function startConsole(opening: OpeningCloud): Promise<void> {
  const root = createRoot(rootElement());
  repairStores();
  followPreferences();
  const messages = loadFirstMessages(currentLanguage());
  // They are awaited below; failing before that, they must not count as unheard.
  messages.catch(() => undefined);
  let readiness: Readiness | undefined;
  try {
    const boot = await opening.boot;
    const { cloud } = opening;
    const door = createDoor(async (request) => (await cloud).respond(request), BASE, way.set);
    setTransport(door.transport);
    if (boot) await carryOut(boot);

    const router = createRouter();
    readiness = watchReadiness(router, queryClient);
    offerBridge(readiness);
    followSession(router);
    await nextFrame();
    await messages;
    root.render(<Console router={router} />);
    await live(await cloud, door, readiness);
  } catch (error) {
    if (readiness) readiness.fail();
    else document.documentElement.dataset['console'] = 'failed';
    // Without messages the outline stays, and says by itself that the console could not start.
    const hasWords = await messages.then(
      () => true,
      () => false,
    );
    if (hasWords) root.render(<Failure error={error} />);
  }
}

function rootElement(): HTMLElement {
  const element = document.getElementById('root');
  if (!element) throw new Error('The page has no element #root');
  return element;
}

/** Once the world has stored what the address asked for, the address forgets it: a reload keeps the state. */
async function carryOut(boot: Boot): Promise<void> {
  const { applyToCloud } = await import('./applyBoot');
  await applyToCloud(boot);
  const { pathname, search, hash } = location;
  history.replaceState(history.state, '', `${pathname}${withoutBootParameters(search)}${hash}`);
}

/** Lets the browser paint what stands, unless nobody looks. */
async function nextFrame(): Promise<void> {
  if (document.visibilityState === 'hidden') return;
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => setTimeout(resolve));
}

/** From the first answers on: changes are followed, and once the page is there the worker takes the calls over. */
async function live(cloud: RunningCloud, door: Door, readiness: Readiness): Promise<void> {
  keeping.set(cloud.keeping);
  if (cloud.keeping !== 'stored') tell({ kind: 'notKept', why: cloud.keeping });
  if (cloud.setAside) tell({ kind: 'setAside' });
  cloud.onChange(throttled(() => void refreshAll(), FOLLOW_MS));
  await readiness.ready();
  whenIdle(() => {
    // What does not load now is asked for again where it is needed, and a page without it says so.
    preloadProblem();
    Promise.all([loadAllMessages(), cloud.loadRest()]).catch(() => undefined);
    void cloud.startWorker(door.setWorker);
  });
}

/** Safari has no idle callback. */
function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: 2000 });
  else setTimeout(run, 200);
}

function Failure({ error }: { readonly error: unknown }) {
  const { language, messages } = useLoadedMessages();
  if (!messages) return null;
  return (
    <I18nProvider language={language} messages={messages}>
      <TranslatedUiText>
        <StartFailed error={error} />
      </TranslatedUiText>
    </I18nProvider>
  );
}
