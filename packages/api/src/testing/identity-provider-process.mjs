// A real OpenID Connect provider in a process of its own: `node identity-provider-process.mjs <port> <redirect uri>`. Signs in whoever `login_hint`
// names, without asking: `anna` has a verified address, `ben` one that nobody verified.
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const [port = '0', redirectUri = ''] = process.argv.slice(2);
const issuer = `http://127.0.0.1:${port}`;
const ACCOUNTS = {
  anna: { email: 'anna@example.cn', email_verified: true },
  ben: { email: 'ben@example.cn', email_verified: false },
  carl: { email: 'carl@example.cn', email_verified: true },
};

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: 'shouwen',
      client_secret: 'provider-secret-of-the-test',
      redirect_uris: [redirectUri],
      grant_types: ['authorization_code'],
    },
  ],
  claims: { email: ['email', 'email_verified'], profile: ['name'] },
  pkce: { required: () => true },
  features: { devInteractions: { enabled: false } },
  findAccount: (_ctx, id) => ({ accountId: id, claims: () => ({ sub: id, ...ACCOUNTS[id] }) }),
  interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
  cookies: { keys: ['only for the test'] },
});

/** Says yes to everything in the name of whoever was hinted at, else anna. */
async function interact(request, response) {
  const { prompt, params, session, grantId } = await provider.interactionDetails(request, response);
  const accountId = params.login_hint ?? process.env.ACCOUNT ?? 'anna';
  if (prompt.name === 'login') return provider.interactionFinished(request, response, { login: { accountId } });
  const grant = grantId
    ? await provider.Grant.find(grantId)
    : new provider.Grant({ accountId: session.accountId, clientId: params.client_id });
  grant.addOIDCScope('openid email profile');
  return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } });
}

const handle = provider.callback();
createServer((request, response) => {
  if (!request.url.startsWith('/interaction/')) return handle(request, response);
  interact(request, response).catch((error) => response.writeHead(500).end(error.message));
}).listen(Number(port), '127.0.0.1', () => process.stdout.write(`ready ${issuer}\n`));
