// The package brings no types; what is used here.
declare module 'oidc-provider' {
  import type { RequestListener } from 'node:http';

  export default class Provider {
    constructor(issuer: string, configuration: object);
    callback(): RequestListener;
    on(event: string, told: (...facts: unknown[]) => void): void;
  }
}
