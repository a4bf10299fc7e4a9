import type { Answer, TestCaller } from './test-caller.js';

/** A browser without a page: keeps the cookies it is given and sends them back. */
export class Browser {
  readonly #jar = new Map<string, string>();

  constructor(
    private readonly anonymous: TestCaller,
    private readonly address = '192.0.2.1',
  ) {}

  get cookie(): string {
    return [...this.#jar].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  get cookieNames(): string[] {
    return [...this.#jar.keys()].sort();
  }

  // biome-ignore lint/suspicious/noExplicitAny: tests read answers as they are shaped by their own documents
  async run<Data = any>(query: string, variables: object = {}): Promise<Answer<Data>> {
    const headers = { cookie: this.cookie, 'x-forwarded-for': this.address };
    const answer = await this.anonymous.run<Data>(query, variables, { headers });
    this.keep(answer.headers);
    return answer;
  }

  keep(headers: Headers): void {
    for (const cookie of headers.getSetCookie()) {
      const [, name = '', value = '', rest = ''] = /^([^=]+)=([^;]*)(.*)$/.exec(cookie) ?? [];
      if (/max-age=0\b/i.test(rest)) this.#jar.delete(name);
      else this.#jar.set(name, value);
    }
  }
}
