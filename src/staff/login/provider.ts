import * as oidc from 'openid-client';
import { LoginError } from './login-error.ts';
import type { LoginSettings } from './settings.ts';

/** What a browser keeps while its person is at the provider. */
export interface Begun {
  state: string;
  nonce: string;
  verifier: string;
}

/** Who came back from the provider. */
export interface Person {
  /** Stands beside every action in the day's log. */
  name: string;
  /** What they are there, as far as it means something here. */
  groups: string[];
}

/** The city's own provider of logins. Everything throws `LoginError`. */
export interface Provider {
  /** Where to send somebody who wants to log in, and what their browser is to keep meanwhile. */
  begin(): Promise<{ address: string; begun: Begun }>;
  /** Who came back, with what the provider put behind the address. */
  finish(query: string, begun: Begun): Promise<Person>;
  /** Where to send somebody who has logged out here. `null`: the provider knows no logging out. */
  end(): Promise<string | null>;
}

/** Clocks may differ by that much. */
const toleranceSeconds = 60;
const patienceSeconds = 10;

/** Asks the provider who it is when it is first needed, and again after a failure. `home` is this server's public address. */
export function openProvider(settings: LoginSettings, home: () => string): Provider {
  let known: Promise<oidc.Configuration> | null = null;
  const redirectUri = () => `${home()}/staff/callback`;

  async function configuration(): Promise<oidc.Configuration> {
    known ??= discover(settings);
    try {
      return await known;
    } catch (error) {
      known = null;
      throw new LoginError(
        'unavailable',
        `The provider ${settings.issuer} can not be used: ${reason(error)}`,
      );
    }
  }

  return {
    async begin() {
      const config = await configuration();
      const begun: Begun = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
      };
      const address = oidc.buildAuthorizationUrl(config, {
        response_type: 'code',
        redirect_uri: redirectUri(),
        scope: settings.scope,
        state: begun.state,
        nonce: begun.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(begun.verifier),
        code_challenge_method: 'S256',
      });
      return { address: address.href, begun };
    },

    async finish(query, { state, nonce, verifier }) {
      const config = await configuration();
      try {
        const tokens = await oidc.authorizationCodeGrant(config, new URL(redirectUri() + query), {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
        });
        return personOf(settings, await claimsOf(config, tokens));
      } catch (error) {
        const failure = toLoginError(error);
        // Its keys or addresses may be others by now.
        if (failure.kind === 'unavailable') known = null;
        throw failure;
      }
    },

    async end() {
      const config = await configuration();
      if (config.serverMetadata().end_session_endpoint === undefined) return null;
      return oidc.buildEndSessionUrl(config, { post_logout_redirect_uri: `${home()}/staff/logged-out` }).href;
    },
  };
}

function discover({ issuer, clientId, clientSecret }: LoginSettings): Promise<oidc.Configuration> {
  const isNear = issuer.startsWith('http:');
  return oidc.discovery(
    new URL(issuer),
    clientId,
    { [oidc.clockTolerance]: toleranceSeconds },
    clientSecret === null ? oidc.None() : bySecret(clientSecret),
    {
      timeout: patienceSeconds,
      execute: [oidc.enableNonRepudiationChecks, ...(isNear ? [oidc.allowInsecureRequests] : [])],
    },
  );
}

/** The secret as the provider takes it: in the body where it says so, else as the standard has it. */
function bySecret(secret: string): oidc.ClientAuth {
  const inBody = oidc.ClientSecretPost(secret);
  const inHeader = oidc.ClientSecretBasic(secret);
  return (server, ...rest) => {
    const inBodyToo = server.token_endpoint_auth_methods_supported?.includes('client_secret_post');
    return (inBodyToo ? inBody : inHeader)(server, ...rest);
  };
}

type Tokens = Awaited<ReturnType<typeof oidc.authorizationCodeGrant>>;

/** What the provider says of the person: in the ID token, and where it has more to say, there. */
async function claimsOf(config: oidc.Configuration, tokens: Tokens): Promise<Record<string, unknown>> {
  const claims = tokens.claims();
  if (!claims) throw new LoginError('unavailable', 'The provider sent no ID token.');
  if (config.serverMetadata().userinfo_endpoint === undefined) return claims;
  return { ...(await oidc.fetchUserInfo(config, tokens.access_token, claims.sub)), ...claims };
}

function personOf({ nameClaim, rolesClaim, posts }: LoginSettings, claims: Record<string, unknown>): Person {
  const values: unknown[] = [claims[rolesClaim]].flat();
  return {
    name: nameOf(claims, nameClaim),
    groups: values.filter((value): value is string => typeof value === 'string' && posts.has(value)),
  };
}

/** `Ada Ångström (ada)`: there may be two of one name, so what they log in with stands behind it. */
function nameOf(claims: Record<string, unknown>, nameClaim: string): string {
  const account = text(claims['preferred_username']) ?? text(claims['sub']) ?? '';
  const name = text(claims[nameClaim]);
  return name === null || name === account ? account : `${name} (${account})`;
}

function text(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  return value.replaceAll(/\s+/g, ' ').trim().slice(0, 60) || null;
}

// Answers of the provider that say whose fault it was: that code was used, or is of another login.
const ended = new Set(['invalid_grant', 'invalid_request']);

function toLoginError(error: unknown): LoginError {
  if (error instanceof LoginError) return error;
  if (error instanceof oidc.AuthorizationResponseError) {
    return new LoginError('refused', `The provider let nobody in: ${error.error}`);
  }
  if (error instanceof oidc.ResponseBodyError) {
    const kind = ended.has(error.error) ? 'ended' : 'unavailable';
    return new LoginError(kind, `The provider gave no tokens: ${error.error}`);
  }
  const kind = ofAnother.has(codeOf(error)) ? 'ended' : 'unavailable';
  return new LoginError(kind, `The login was not to be trusted: ${reason(error)}`);
}

// Codes of openid-client where state or nonce belong to another login.
const ofAnother = new Set(['OAUTH_INVALID_RESPONSE', 'OAUTH_JWT_CLAIM_COMPARISON_FAILED']);

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** Why, in words that name nobody: what is deepest says most. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? reason(error.cause) : null;
  return cause === null || cause === error.message ? error.message : `${error.message} (${cause})`;
}
