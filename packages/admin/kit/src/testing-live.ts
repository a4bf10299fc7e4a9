import { ApolloLink, Observable } from '@apollo/client';
import { type GraphQLSchema, subscribe } from 'graphql';

/** What a test pushes to everyone who listens: `events.push({ ticketsChanged: { … } })`, given as the subscription's resolver. */
export interface LiveEvents {
  push(event: Readonly<Record<string, unknown>>): void;
  readonly listen: () => AsyncIterable<unknown>;
}

export function liveEvents(): LiveEvents {
  const listeners = new Set<(event: unknown) => void>();
  return {
    push: (event) => {
      for (const listener of listeners) listener(event);
    },
    async *listen() {
      const waiting: unknown[] = [];
      let wake = (): void => undefined;
      listeners.add((event) => {
        waiting.push(event);
        wake();
      });
      for (;;) {
        while (waiting.length > 0) yield waiting.shift();
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}

/** Subscriptions on the real schema; those a test says nothing about stay silent. */
export function liveLink(schema: GraphQLSchema, resolvers: Readonly<Record<string, unknown>>): ApolloLink {
  const silence = liveEvents().listen;
  const names = Object.keys(schema.getSubscriptionType()?.getFields() ?? {});
  const rootValue = Object.fromEntries(names.map((name) => [name, resolvers[name] ?? silence]));
  return new ApolloLink(
    ({ query, variables }) =>
      new Observable((observer) => {
        const listen = async (): Promise<void> => {
          const events = await subscribe({ schema, document: query, rootValue, variableValues: variables });
          if (!(Symbol.asyncIterator in events)) throw new Error(JSON.stringify(events.errors));
          for await (const event of events) observer.next(event);
        };
        listen().catch((error: unknown) => observer.error(error));
      }),
  );
}
