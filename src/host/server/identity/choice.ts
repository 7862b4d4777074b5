import type { Account } from './people.ts';

/** The page on which somebody says who they are; nobody has a password. @param path of the interaction. */
export function choicePage(path: string, accounts: readonly Account[]): string {
  const links = accounts.map(({ id, name, username }) => link(`${path}/${id}`, name, username));
  return `<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Välj konto – inbäddad inloggning</title>
    <style>body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem }</style>
  </head>
  <body>
    <h1>Välj konto</h1>
    <ul>${links.join('')}</ul>
    <p><a href="${path}/cancel">Avbryt</a></p>
  </body>
</html>`;
}

/** The names are our own: nothing in them needs to be escaped. */
const link = (address: string, name: string, username: string) =>
  `<li><a href="${address}">${name}</a> <small>${username}</small></li>`;
