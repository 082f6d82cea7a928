import { SERVICE_OF } from '@/wire/actions';
import type { ActionName, RequestOf } from '@/wire/actions';
import { VERSION } from '@/wire/envelope';

/** A call with its parameters, as the console will send it. */
export type PlannedCall = {
  [Name in ActionName]: { readonly action: Name; readonly parameters: RequestOf<Name> };
}[ActionName];

/** How a call can be written down. */
export const CALL_FORMATS = ['tccli', 'node', 'python', 'http'] as const;
/** The command line, the two SDKs, or the bare request. */
export type CallFormat = (typeof CALL_FORMATS)[number];

/** What stands in place of what nobody may read over a shoulder or in a copied text. */
const STRUCK_OUT: Readonly<Record<string, string>> = {
  Password: '<password>',
  UserData: '<user data>',
};

type Json = string | number | boolean | null | readonly Json[] | JsonObject;
interface JsonObject {
  readonly [key: string]: Json;
}

function struckOut(value: unknown): Json {
  if (Array.isArray(value)) return value.map(struckOut);
  if (typeof value === 'object' && value !== null) return objectOf(value);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : null;
}

/** As `JSON.stringify` takes it: what is undefined is not there. Secrets are struck out. */
function objectOf(value: object): JsonObject {
  const known = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(
    known.map(([key, inner]) => [key, STRUCK_OUT[key] ?? struckOut(inner)]),
  );
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** A value as Python writes it. */
function python(value: Json, indent: string): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value !== 'object') return JSON.stringify(value);
  const inner = `${indent}    `;
  const lines = isList(value)
    ? value.map((item) => `${inner}${python(item, inner)},\n`)
    : Object.entries(value).map(
        ([key, item]) => `${inner}${JSON.stringify(key)}: ${python(item, inner)},\n`,
      );
  const [open, close] = isList(value) ? ['[', ']'] : ['{', '}'];
  return lines.length === 0 ? `${open}${close}` : `${open}\n${lines.join('')}${indent}${close}`;
}

/** A word of a shell: quoted where it has to be. */
const quoted = (text: string) =>
  /^[\w.:/-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;

interface Written {
  readonly action: ActionName;
  readonly region: string;
  readonly service: string;
  readonly version: string;
  readonly parameters: JsonObject;
}

const WRITERS: Readonly<Record<CallFormat, (call: Written) => string>> = {
  tccli: ({ service, action, region, parameters }) =>
    [
      `tccli ${service} ${action}`,
      `--region ${region}`,
      ...Object.entries(parameters).map(
        ([key, value]) =>
          `--${key} ${quoted(typeof value === 'string' ? value : JSON.stringify(value))}`,
      ),
    ].join(' \\\n  '),

  node: ({ service, action, region, parameters }) =>
    `import { ${service} } from 'tencentcloud-sdk-nodejs-${service}';

const client = new ${service}.v20170312.Client({
  credential: {
    secretId: process.env.TENCENTCLOUD_SECRET_ID,
    secretKey: process.env.TENCENTCLOUD_SECRET_KEY,
  },
  region: ${JSON.stringify(region)},
});

const answer = await client.${action}(${JSON.stringify(parameters, null, 2)});`,

  python: ({ service, action, region, parameters }) =>
    `import json
import os
from tencentcloud.common import credential
from tencentcloud.${service}.v20170312 import ${service}_client, models

client = ${service}_client.${capitalised(service)}Client(
    credential.Credential(
        os.environ["TENCENTCLOUD_SECRET_ID"],
        os.environ["TENCENTCLOUD_SECRET_KEY"],
    ),
    ${JSON.stringify(region)},
)

request = models.${action}Request()
request.from_json_string(json.dumps(${python(parameters, '')}))
answer = client.${action}(request)`,

  http: ({ service, action, region, version, parameters }) =>
    `POST / HTTP/1.1
Host: ${service}.tencentcloudapi.com
Content-Type: application/json; charset=utf-8
X-TC-Action: ${action}
X-TC-Version: ${version}
X-TC-Region: ${region}
X-TC-Timestamp: <seconds since 1970>
Authorization: TC3-HMAC-SHA256 Credential=<SecretId>/<date>/${service}/tc3_request, SignedHeaders=content-type;host;x-tc-action, Signature=<signature>

${JSON.stringify(parameters, null, 2)}`,
};

const capitalised = (word: string) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;

/** A call as one would write it oneself. Passwords and user data are struck out. */
export function callText(format: CallFormat, region: string, call: PlannedCall): string {
  const service = SERVICE_OF[call.action];
  return WRITERS[format]({
    action: call.action,
    region,
    service,
    version: VERSION[service],
    parameters: objectOf(call.parameters),
  });
}
