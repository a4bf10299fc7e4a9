const { TestEnvironment } = require('jest-environment-jsdom');

/** jsdom with Node's fetch classes: the data router makes a `Request` for every navigation, which jsdom does not have. */
module.exports = class BrowserEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, { fetch, Request, Response, Headers, AbortController, AbortSignal, structuredClone });
  }
};
