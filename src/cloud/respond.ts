import { meetsNetwork } from '@/wire/actions';
import type { ActionName } from '@/wire/actions';
import { CALL_HEADER, MARK_HEADER, MAX_BODY_BYTES, VERSION } from '@/wire/envelope';
import type { Service, WireLanguage } from '@/wire/envelope';
import { credentialBySecretId } from '@/wire/credentials';
import { parseAuthorization } from '@/wire/signature';
import { isRegionId, regionById } from '@/domain/regions';

import { findAction } from './actions/index';
import { authenticate } from './authenticate';
import type { Action, Context, Prepared } from './define';
import { answerOnce, Dropped, remember } from './host';
import type { CloudRequest, CloudResponse, Host } from './host';
import { applyFault, checkRate, crossNetwork, takeFault } from './network';
import { withoutSecrets } from './redact';
import { Refusal, refuse } from './refuse';
import { rememberCall } from './world/activity';
import { timeAt } from './world/clock';
import { NotStored } from './world/store';

const SERVICES: Readonly<Record<string, Service | 'any'>> = {
  '': 'any',
  'api/cvm': 'cvm',
  'api/cbs': 'cbs',
  'api/simulator': 'simulator',
};

const servedAt = (host: Host, request: CloudRequest) =>
  request.path.startsWith(host.base) ? SERVICES[request.path.slice(host.base.length)] : undefined;

interface Call {
  readonly action: Action;
  readonly account: string;
  readonly region: string;
  readonly language: WireLanguage;
}

/**
 * The whole cloud: one request in, one answer out, good or bad with HTTP status 200. Throws `Dropped` when the
 * simulated network breaks the connection instead.
 */
export async function respond(host: Host, request: CloudRequest): Promise<CloudResponse> {
  const number = request.header(CALL_HEADER);
  return number ? answerOnce(host, number, () => answer(host, request)) : answer(host, request);
}

async function answer(host: Host, request: CloudRequest): Promise<CloudResponse> {
  const requestId = host.uuid();
  const started = host.wall();
  let code = '';
  try {
    return marked(await run(host, request, requestId));
  } catch (error) {
    if (error instanceof Dropped) {
      code = 'Dropped';
      throw error;
    }
    const refusal = refusalOf(error);
    code = refusal.code;
    return marked(envelope({ Error: { Code: code, Message: refusal.message } }, requestId));
  } finally {
    const tookMs = host.wall() - started;
    // A world that cannot be read has no time to log the call with, and must not take its answer away.
    await logEntry(host, request, { requestId, code, tookMs }).then(
      (entry) => remember(host, entry),
      () => undefined,
    );
  }
}

/** What is no refusal is a failure of the cloud itself; one of its storage says what a person can do. */
function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const message = error instanceof NotStored ? error.message : String(error);
  return new Refusal('InternalError', message);
}

async function run(host: Host, request: CloudRequest, requestId: string): Promise<CloudResponse> {
  checkForm(host, request);
  const account = authenticate(request, host.wall());
  const action = await actionOf(host, request);
  const region = request.header('x-tc-region') ?? '';
  const language = request.header('x-tc-language') === 'zh-CN' ? 'zh-CN' : 'en-US';
  if (meetsNetwork(action.name)) {
    const replaced = await meetNetwork(host, { action, account, region, language });
    if (replaced) return replaced;
  }
  if (!action.regionless) checkRegion(region, action);
  const prepared = await action.prepare(parse(request.body));
  const call = { action: action.name, body: request.body };
  const result = await execute(host, prepared, { account, region, language, requestId }, call);
  return envelope(result, requestId);
}

function checkForm(host: Host, request: CloudRequest): void {
  if (request.method !== 'POST') {
    refuse('UnsupportedProtocol', `Send the request by POST, not by ${request.method}.`);
  }
  if (!servedAt(host, request)) refuse('NoSuchProduct', `Nothing is served at ${request.path}.`);
  if (request.body.length > MAX_BODY_BYTES || new Blob([request.body]).size > MAX_BODY_BYTES) {
    refuse('RequestSizeLimitExceeded', 'The body is larger than 10 MB.');
  }
}

async function actionOf(host: Host, request: CloudRequest): Promise<Action> {
  const name = request.header('x-tc-action') ?? '';
  const action = await findAction(name);
  const served = servedAt(host, request);
  if (!action || (served !== 'any' && served !== action.service)) {
    refuse('InvalidAction', name ? `There is no action ${name} here.` : 'X-TC-Action is missing.');
  }
  const version = request.header('x-tc-version') ?? '';
  if (version !== VERSION[action.service]) {
    refuse(
      'NoSuchVersion',
      `${name} has the version ${VERSION[action.service]}, not "${version}".`,
    );
  }
  return action;
}

async function meetNetwork(host: Host, call: Call): Promise<CloudResponse | undefined> {
  const meta = await host.store.read((world) => world.meta);
  await crossNetwork(host, meta);
  const fault = await takeFault(host, meta, call.action.name, call.account, call.region);
  const replaced = fault && (await applyFault(host, fault));
  if (!replaced && meta.network.RateLimits) checkRate(host, call.action.name, call.account);
  return replaced;
}

/** Regions outside the image API's list are known but answer no action (API page 213/33274). */
function checkRegion(region: string, action: Action): void {
  if (region === '') refuse('MissingParameter', 'The header X-TC-Region is missing.');
  if (!isRegionId(region) || !regionById(region).available) {
    refuse('UnsupportedRegion', `${action.name} is not offered in the region ${region}.`);
  }
}

function parse(body: string): unknown {
  try {
    return body === '' ? {} : JSON.parse(body);
  } catch {
    return refuse('InvalidParameter', 'The body is not valid JSON.');
  }
}

function execute(
  host: Host,
  prepared: Prepared,
  caller: Pick<Context, 'account' | 'region' | 'language' | 'requestId'>,
  call: { readonly action: ActionName; readonly body: string },
): Promise<object> {
  if (prepared.kind === 'control') {
    return host.store
      .read((world) => timeAt(world.meta.clock, host.wall()))
      .then((now) => prepared.run(host, { ...caller, now }));
  }
  const now = (world: Context['world']) => timeAt(world.meta.clock, host.wall());
  if (prepared.kind === 'read') {
    return host.store.read((world) => prepared.run({ ...caller, world, now: now(world) }));
  }
  return host.store.commit((world) => {
    const context = { ...caller, world, now: now(world) };
    const result = prepared.run(context);
    rememberCall(context, call.action, withoutSecrets(call.body));
    return result;
  });
}

const envelope = (result: object, requestId: string): CloudResponse => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ Response: { ...result, RequestId: requestId } }),
});

const marked = (response: CloudResponse): CloudResponse => ({
  ...response,
  headers: { ...response.headers, [MARK_HEADER]: '1', 'cache-control': 'no-store' },
});

const claimedAccount = (request: CloudRequest) => {
  const claim = parseAuthorization(request.header('authorization') ?? '');
  return (claim && credentialBySecretId(claim.secretId)?.uin) ?? '';
};

async function logEntry(
  host: Host,
  request: CloudRequest,
  outcome: { readonly requestId: string; readonly code: string; readonly tookMs: number },
) {
  const now = await host.store.read((world) => timeAt(world.meta.clock, host.wall()));
  return {
    RequestId: outcome.requestId,
    Time: new Date(now).toISOString(),
    Action: request.header('x-tc-action') ?? '',
    AccountId: claimedAccount(request),
    Region: request.header('x-tc-region') ?? '',
    Parameters: withoutSecrets(request.body),
    Code: outcome.code,
    TookMs: outcome.tookMs,
  };
}
