// An OpenID Connect server for `tests/peers/test_oauth2.py`: all five flows, any password will do.
// Prints its port in one line when it listens; ends with its standard input.

import { createServer } from "node:http";
import Provider from "oidc-provider";

const device = "urn:ietf:params:oauth:grant-type:device_code";
const app = {
  client_id: "app",
  application_type: "native",
  token_endpoint_auth_method: "none",
  grant_types: ["authorization_code", "refresh_token", device],
  response_types: ["code"],
  redirect_uris: ["http://127.0.0.1/"],
};
const service = (id, method) => ({
  client_id: id,
  client_secret: "a secret with + and %",
  token_endpoint_auth_method: method,
  grant_types: ["client_credentials", "password"],
  response_types: [],
  redirect_uris: [],
});

const listener = createServer();
listener.listen(0, "127.0.0.1", () => {
  const { port } = listener.address();
  const provider = new Provider(`http://127.0.0.1:${port}`, {
    clients: [app, service("basic", "client_secret_basic"), service("post", "client_secret_post")],
    cookies: { keys: ["only for tests"] },
    scopes: ["openid", "offline_access", "read"],
    features: {
      clientCredentials: { enabled: true },
      deviceFlow: { enabled: true },
      introspection: { enabled: true, allowedPolicy: () => true },
    },
    findAccount: (ctx, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    issueRefreshToken: () => true,
    rotateRefreshToken: true,
  });
  provider.registerGrantType(
    "password",
    async (ctx) => {
      const { username, password } = ctx.oidc.params;
      if (password !== "right") {
        ctx.status = 400;
        ctx.body = { error: "invalid_grant", error_description: "wrong password" };
        return;
      }
      const grant = new provider.Grant({ accountId: username, clientId: ctx.oidc.client.clientId });
      grant.addOIDCScope("openid");
      const token = new provider.AccessToken({
        accountId: username,
        client: ctx.oidc.client,
        grantId: await grant.save(),
        gty: "password",
        scope: "openid",
      });
      ctx.body = { access_token: await token.save(), token_type: "Bearer", expires_in: token.expiration };
    },
    ["username", "password", "scope"],
  );
  listener.on("request", provider.callback());
  console.log(`listening on ${port}`);
});

process.stdin.on("end", () => process.exit(0)).resume();
