import type * as v from 'valibot';

import { SERVICE_OF } from '@/wire/actions';
import type { ActionName, RequestOf, ResponseOf } from '@/wire/actions';
import type { Uin } from '@/wire/credentials';
import type { Service, WireLanguage } from '@/wire/envelope';

import { checkParameters } from './check';
import type { Host } from './host';
import type { Instant } from './world/records';
import type { Draft, View } from './world/world';

/** Everything that an action knows besides its parameters. */
export interface Context<World extends View = View> {
  readonly account: Uin;
  /** Region id; empty for actions that need none. */
  readonly region: string;
  readonly language: WireLanguage;
  /** The simulated time, read once for the whole call. */
  readonly now: Instant;
  readonly requestId: string;
  readonly world: World;
}

/** A context whose world can be changed. Validate everything before the first change. */
export type WriteContext = Context<Draft>;

/** What a call has become once its parameters are checked and the data it needs are loaded. */
export type Prepared =
  | { readonly kind: 'read'; readonly run: (context: Context) => object }
  | { readonly kind: 'write'; readonly run: (context: WriteContext) => object }
  | {
      readonly kind: 'control';
      readonly run: (host: Host, context: Omit<Context, 'world'>) => Promise<object>;
    };

/** An action as the cloud runs it. */
export interface Action {
  readonly name: ActionName;
  readonly service: Service;
  /** Whether it works without `X-TC-Region`. */
  readonly regionless: boolean;
  /** Codes that it documents and no source gives a cause for: only injected faults answer with them. */
  readonly faultOnly: readonly string[];
  /** Checks the parameters, then loads what the action needs. */
  prepare(json: unknown): Promise<Prepared>;
}

type SchemaOf<Name extends ActionName> = v.GenericSchema<RequestOf<Name>, unknown>;

type Load<Schema extends v.GenericSchema, Data> = (
  parameters: v.InferOutput<Schema>,
) => Promise<Data>;

interface Definition<Name extends ActionName, Schema extends SchemaOf<Name>, Data> {
  readonly name: Name;
  readonly parameters: Schema;
  /** Documented parameters that are refused by name. */
  readonly unsimulated?: readonly string[];
  readonly regionless?: boolean;
  /** Codes that the action documents and no source gives a cause for, or none that can come about here. */
  readonly faultOnly?: readonly string[];
  /** Loads large data (price book, marketplace) before the action runs, which itself is synchronous. */
  readonly load?: Load<Schema, Data>;
}

type Runs<Name extends ActionName, Schema extends SchemaOf<Name>, Data, World extends View> = (
  context: Context<World>,
  parameters: v.InferOutput<Schema>,
  data: Data,
) => ResponseOf<Name>;

function define<Name extends ActionName, Schema extends SchemaOf<Name>, Data>(
  definition: Definition<Name, Schema, Data>,
  prepared: (parameters: v.InferOutput<Schema>, data: Data | undefined) => Prepared,
): Action {
  const { name, parameters, unsimulated, regionless = false, faultOnly = [], load } = definition;
  return {
    name,
    service: SERVICE_OF[name],
    regionless: regionless || SERVICE_OF[name] === 'simulator',
    faultOnly,
    async prepare(json) {
      const checked = checkParameters(parameters, json, unsimulated);
      return prepared(checked, await load?.(checked));
    },
  };
}

/** An action that changes nothing. */
export function defineRead<Name extends ActionName, Schema extends SchemaOf<Name>>(
  definition: Definition<Name, Schema, never> & { readonly load?: undefined },
  run: (context: Context, parameters: v.InferOutput<Schema>) => ResponseOf<Name>,
): Action;
export function defineRead<Name extends ActionName, Schema extends SchemaOf<Name>, Data>(
  definition: Definition<Name, Schema, Data> & { readonly load: Load<Schema, Data> },
  run: Runs<Name, Schema, Data, View>,
): Action;
export function defineRead<Name extends ActionName, Schema extends SchemaOf<Name>, Data>(
  definition: Definition<Name, Schema, Data>,
  run: Runs<Name, Schema, Data | undefined, View>,
): Action {
  return define(definition, (parameters, data) => ({
    kind: 'read',
    run: (context) => run(context, parameters, data),
  }));
}

/** An action that changes the world, all of it or nothing. */
export function defineWrite<Name extends ActionName, Schema extends SchemaOf<Name>>(
  definition: Definition<Name, Schema, never> & { readonly load?: undefined },
  run: (context: WriteContext, parameters: v.InferOutput<Schema>) => ResponseOf<Name>,
): Action;
export function defineWrite<Name extends ActionName, Schema extends SchemaOf<Name>, Data>(
  definition: Definition<Name, Schema, Data> & { readonly load: Load<Schema, Data> },
  run: Runs<Name, Schema, Data, Draft>,
): Action;
export function defineWrite<Name extends ActionName, Schema extends SchemaOf<Name>, Data>(
  definition: Definition<Name, Schema, Data>,
  run: Runs<Name, Schema, Data | undefined, Draft>,
): Action {
  return define(definition, (parameters, data) => ({
    kind: 'write',
    run: (context) => run(context, parameters, data),
  }));
}

/** A simulator action that handles the host: the whole world, its log of calls. */
export function defineControl<Name extends ActionName, Schema extends SchemaOf<Name>>(
  definition: Definition<Name, Schema, never>,
  run: (
    host: Host,
    parameters: v.InferOutput<Schema>,
    context: Omit<Context, 'world'>,
  ) => Promise<ResponseOf<Name>>,
): Action {
  return define(definition, (parameters) => ({
    kind: 'control',
    run: (host, context) => run(host, parameters, context),
  }));
}
