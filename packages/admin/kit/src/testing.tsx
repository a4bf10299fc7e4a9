import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ApolloClient, ApolloLink } from '@apollo/client';
import { SchemaLink } from '@apollo/client/link/schema';
import { ApolloProvider } from '@apollo/client/react';
import type { Language } from '@shouwen/shared';
import { act, type RenderResult, render } from '@testing-library/react';
import { buildSchema, type GraphQLSchema } from 'graphql';
import type { ReactNode } from 'react';
import { createMemoryRouter, type RouteObject, RouterProvider } from 'react-router';
import { createCache } from './cache/create-cache.js';
import type { Hub, Page } from './hub.js';
import { type Loaders, loadMessages, startI18n } from './i18n.js';
import { KitRoot } from './KitRoot.js';
import { liveLink } from './testing-live.js';
import type { Viewer } from './viewer.js';

export { type LiveEvents, liveEvents } from './testing-live.js';

/** One operation that was sent. */
export interface SentRequest {
  readonly name: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly idempotencyKey: string | null;
}

type Resolver = (args: never) => unknown;

export interface RenderOptions {
  /** Where the page is, e.g. `/desk/tickets/tkt_1`. */
  readonly path?: string;
  /** The pattern the page is mounted at; the path itself unless given. */
  readonly route?: string;
  /** Further routes, when the test follows a link. */
  readonly routes?: readonly RouteObject[];
  /** Root fields: `{ ticket: ({ id }) => ({ __typename: 'Ticket', id, … }) }`. What a document asks for and an object lacks is an error. */
  readonly resolvers?: Readonly<Record<string, Resolver>>;
  readonly viewer?: Partial<Viewer>;
  readonly messages?: Readonly<Record<string, Loaders>>;
  readonly language?: Language;
  readonly hub?: Partial<Hub>;
}

export interface Rendered extends RenderResult {
  readonly client: ApolloClient;
  readonly requests: readonly SentRequest[];
  /** Pages that named themselves (`usePage`). */
  readonly pages: readonly Page[];
}

export const TEST_VIEWER: Viewer = {
  person: { id: 'per_lin', name: '林晓雯', account: 'agent', departmentName: '售后服务部', timeZone: null },
  permissions: ['ticket:read', 'ticket:create', 'customer:read', 'department:read', 'person:read'],
  language: 'zh-CN',
  sessionId: 'ses_1',
};

/** Renders a page as the shell would, against the real SDL; nothing but the answers is made up. */
export async function renderRemote(page: ReactNode, options: RenderOptions = {}): Promise<Rendered> {
  const { path: address = '/', route = address, routes = [], hub = {} } = options;
  await startI18n(options.language ?? 'zh-CN');
  for (const [namespace, loaders] of Object.entries(options.messages ?? {})) await loadMessages(namespace, loaders);
  const requests: SentRequest[] = [];
  const pages: Page[] = [];
  const client = testClient(options.resolvers ?? {}, requests);
  const router = createMemoryRouter([{ path: route.split('?')[0], element: page }, ...routes], { initialEntries: [address] });
  const testHub: Hub = { reportPage: (reported) => void pages.push(reported), fills: () => [], ...hub };
  const tree = (
    <ApolloProvider client={client}>
      <KitRoot viewer={{ ...TEST_VIEWER, ...options.viewer }} hub={testHub}>
        <RouterProvider router={router} />
      </KitRoot>
    </ApolloProvider>
  );
  const rendered = await act(async () => render(tree));
  return { ...rendered, client, requests, pages };
}

/** A client on the real schema whose root fields are the given functions. */
export function testClient(resolvers: Readonly<Record<string, Resolver>>, requests: SentRequest[] = []): ApolloClient {
  const log = new ApolloLink((operation, forward) => {
    const headers = operation.getContext().headers as Record<string, string> | undefined;
    requests.push({
      name: operation.operationName ?? '',
      variables: operation.variables,
      idempotencyKey: headers?.['Idempotency-Key'] ?? null,
    });
    return forward(operation);
  });
  const live = liveLink(testSchema(), resolvers);
  const answer = new SchemaLink({ schema: testSchema(), rootValue: resolvers });
  const link = ApolloLink.from([log, ApolloLink.split(({ operationType }) => operationType === 'subscription', live, answer)]);
  return new ApolloClient({ link, cache: createCache(), dataMasking: true });
}

let schema: GraphQLSchema | undefined;

function testSchema(): GraphQLSchema {
  schema ??= buildSchema(readFileSync(path.join(__dirname, '../../../shared/schema.graphql'), 'utf8'));
  return schema;
}
