/** Somebody who can sign in to the embedded Microsoft 365. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly tenant: string;
}

/** The organisation that the embedded Vägval is set up for. */
export const tenant = '7e0a6c5e-9d3f-4f0a-8b57-2f6a1c3d9e01';
const otherTenant = 'c2b4d8f6-1a5e-4c79-9d20-5b8e7f3a6c02';

/** Vägval as the embedded organisation knows it. */
export const clientId = '5d1f8a3c-6b2e-4e97-a0c4-9f7b3e2d1a03';

const account = (number: number, name: string, where = tenant): Account => ({
  id: `00000000-0000-4000-8000-00000000000${number}`,
  name,
  username: `${name.toLowerCase().replace(' ', '.')}@${where === tenant ? 'region' : 'annan'}.example`,
  tenant: where,
});

/** Eva Ek is of another organisation. */
export const accounts: readonly Account[] = [
  account(1, 'Anna Ask'),
  account(2, 'Bo Berg'),
  account(3, 'Cecilia Ceder'),
  account(4, 'David Dal'),
  account(5, 'Eva Ek', otherTenant),
];
