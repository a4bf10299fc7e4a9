/** What came back, with what it cost. */
export interface Answer<Data = Record<string, never>> {
  readonly data: Data;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string };
  }[];
  readonly status: number;
  readonly headers: Headers;
  /** Statements the request ran, without BEGIN, COMMIT and upkeep. */
  readonly sqlCount: number;
}

export interface CallOptions {
  readonly headers?: Readonly<Record<string, string>>;
}

export interface CallerParts {
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly statements: readonly string[];
}

/** Somebody who talks to the server through the door that everybody uses. */
export class TestCaller {
  constructor(private readonly parts: CallerParts) {}

  /** The headers that sign this caller in, for requests a test makes by hand. */
  get headers(): Readonly<Record<string, string>> {
    return this.parts.headers;
  }

  /** Runs a GraphQL document over HTTP. The data is whatever the test says it is: it asserts on it. */
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers as they are shaped by their own documents
  async run<Data = any>(query: string, variables: object = {}, { headers = {} }: CallOptions = {}): Promise<Answer<Data>> {
    const { address, statements } = this.parts;
    const before = statements.length;
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.parts.headers, ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as Pick<Answer<Data>, 'data' | 'errors'>;
    return { data, errors, status: response.status, headers: response.headers, sqlCount: statements.length - before };
  }
}
