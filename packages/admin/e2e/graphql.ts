import type { APIRequestContext, APIResponse } from '@playwright/test';

export type Account = 'admin' | 'manager' | 'supervisor' | 'agent' | 'agent2' | 'technician' | 'integrator';

export const PASSWORD = 'shouwen-demo';

export interface UserError {
  readonly code: string;
  readonly message: string;
}

interface GraphQLAnswer<Data> {
  readonly data?: Data;
  readonly errors?: { readonly message: string }[];
}

async function dataOf<Data>(response: APIResponse): Promise<Data> {
  const { data, errors }: GraphQLAnswer<Data> = await response.json();
  if (!data || errors) throw new Error(`GraphQL answered ${JSON.stringify(errors)}`);
  return data;
}

/** Sends one operation as whoever the request context belongs to; what is not data is an error of the test. */
export async function ask<Data>(request: APIRequestContext, query: string, variables?: Record<string, unknown>): Promise<Data> {
  return dataOf<Data>(await request.post('/graphql', { data: { query, variables } }));
}

/** Signs somebody in by cookie; answers why not. */
export async function startSession(request: APIRequestContext, account: Account): Promise<readonly UserError[]> {
  const document = 'mutation ($input: SessionStartInput!) { sessionStart(input: $input) { userErrors { code message } } }';
  const { sessionStart } = await ask<{ sessionStart: { userErrors: UserError[] } }>(request, document, {
    input: { account, password: PASSWORD },
  });
  return sessionStart.userErrors;
}
