import { SERVICE_OF } from '@/wire/actions';
import type { ActionName, RequestOf, ResponseOf } from '@/wire/actions';
import { credentialOf } from '@/wire/credentials';
import type { Uin } from '@/wire/credentials';
import { CALL_HEADER, VERSION } from '@/wire/envelope';
import type { WireLanguage } from '@/wire/envelope';
import { authorization } from '@/wire/signature';

import { ApiError, TransportError } from './errors';
import { send } from './transport';
import type { IncomingAnswer } from './transport';

/** Who asks, and where. */
export interface Caller {
  readonly account: Uin;
  readonly region: string;
  readonly language: WireLanguage;
}

/** An answer with the id of its request. */
export type Answer<Name extends ActionName> = ResponseOf<Name> & { readonly RequestId: string };

const CONTENT_TYPE = 'application/json; charset=utf-8';

/** The headers of a call, its signature among them. */
function signedHeaders(
  caller: Caller,
  action: ActionName,
  body: string,
  place: { readonly host: string; readonly path: string; readonly now: number },
): Record<string, string> {
  const credential = credentialOf(caller.account);
  if (!credential) throw new Error(`No credential is known for the account ${caller.account}`);
  const service = SERVICE_OF[action];
  const seconds = Math.floor(place.now / 1000);
  const parts = {
    method: 'POST',
    path: place.path,
    contentType: CONTENT_TYPE,
    host: place.host,
    body,
    timestamp: String(seconds),
    date: new Date(seconds * 1000).toISOString().slice(0, 10),
    service,
  };
  return {
    'content-type': CONTENT_TYPE,
    'x-tc-action': action,
    'x-tc-version': VERSION[service],
    'x-tc-region': caller.region,
    'x-tc-timestamp': parts.timestamp,
    'x-tc-language': caller.language,
    authorization: authorization(parts, credential.secretId, credential.secretKey),
  };
}

type Json = Readonly<Record<string, unknown>>;

const isJson = (value: unknown): value is Json =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/** The cloud's answers are of its actions' types; what is checked here is that this is an answer of the cloud at all. */
function isAnswer<Name extends ActionName>(value: Json): value is Answer<Name> & Json {
  return typeof value['RequestId'] === 'string' && !('Error' in value);
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function read<Name extends ActionName>(action: Name, answer: IncomingAnswer): Answer<Name> {
  if (!answer.marked) throw new TransportError(action, 'foreign', answer.status);
  if (answer.status !== 200) throw new TransportError(action, 'status', answer.status);
  const json = parse(answer.body);
  const response = isJson(json) ? json['Response'] : undefined;
  if (!isJson(response)) throw new TransportError(action, 'malformed');
  const error = response['Error'];
  if (isJson(error)) {
    const requestId = textOf(response['RequestId']);
    throw new ApiError(action, textOf(error['Code']), textOf(error['Message']), requestId);
  }
  if (!isAnswer<Name>(response)) throw new TransportError(action, 'malformed');
  return response;
}

/** A number that no other call has. `crypto.randomUUID` is missing on plain-http pages. */
const callNumber = () =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');

/**
 * Asks the cloud. Throws `ApiError` when it refuses and `TransportError` when no answer of it arrives. The call is
 * numbered: however often it is sent on its way, it is carried out once.
 */
export async function call<Name extends ActionName>(
  caller: Caller,
  action: Name,
  parameters: RequestOf<Name>,
  signal?: AbortSignal,
): Promise<Answer<Name>> {
  const body = JSON.stringify(parameters);
  const service = SERVICE_OF[action];
  const path = `${import.meta.env.BASE_URL}api/${service}`;
  const place = { host: location.host, path, now: Date.now() };
  const headers = { ...signedHeaders(caller, action, body, place), [CALL_HEADER]: callNumber() };
  try {
    return read(action, await send({ service, headers, body, signal }));
  } catch (error) {
    if (error instanceof TypeError) throw new TransportError(action, 'unreachable');
    throw error;
  }
}
