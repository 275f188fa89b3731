import { signToken } from '../../src/people/sign-in/demo-token.js';
import { done } from './done.js';
import type { TestService } from './service.js';

/** Somebody who is no demo account, with the means to ask. */
export interface Account {
  readonly id: string;
  /** Bearer token. */
  readonly token: string;
  /** Sends an operation; errors are part of the answer. */
  send(query: string, variables?: object): Promise<any>;
}

/** Lets somebody sign in whom nobody knows yet: a waiting account. */
export async function newAccount(service: TestService, subject: string): Promise<Account> {
  const token = await signToken(service.config, {
    subject,
    audience: service.config.oidc.audience,
    lifeSeconds: 600,
    claims: { name: `Person ${subject}` },
  });
  const send = async (query: string, variables: object = {}): Promise<any> => {
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    return response.json();
  };
  return { id: (await send('{ me { staffMember { id } } }')).data.me.staffMember.id, token, send };
}

/** Somebody whom an admin has admitted to a house. */
export async function newMember(service: TestService, subject: string, jobcenterId: string): Promise<Account> {
  const account = await newAccount(service, subject);
  await done(
    service.ask(
      'admin',
      `mutation ($id: ID!, $house: ID!) { admitStaffMember(id: $id, jobcenterId: $house) { __typename } }`,
      { id: account.id, house: jobcenterId },
    ),
  );
  return account;
}

/** The staff id of a demo account. */
export async function staffIdOf(service: TestService, who: string): Promise<string> {
  return (await service.ask(who, '{ me { staffMember { id } } }')).me.staffMember.id;
}
