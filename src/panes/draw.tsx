import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { type Catalogue, firstCatalogue } from '../ui/index.ts';
import { localPreferences } from './preferences.ts';

/** Begins to fetch what is said while the host is asked for its language, which most often is the browser's. */
export function expectWords(): void {
  firstCatalogue(localPreferences, navigator.language).catch(() => {});
}

/**
 * Draws the page in the language of whoever looks at it. When what it says can't be fetched, that is said in both languages.
 * @param hosts the host's language, such as "sv-SE".
 */
export async function draw(hosts: string, page: (catalogue: Catalogue) => ReactNode): Promise<void> {
  const root = createRoot(document.getElementById('root') as HTMLElement);
  root.render(await firstCatalogue(localPreferences, hosts).then(spoken(page), () => <Unfetched />));
}

/** Before anything is drawn, the page is told to be in the language of its words. */
function spoken(page: (catalogue: Catalogue) => ReactNode): (catalogue: Catalogue) => ReactNode {
  return (catalogue) => {
    document.documentElement.lang = catalogue.code;
    return page(catalogue);
  };
}

function Unfetched() {
  return (
    <main role="alert">
      <p lang="sv">Vägval gick inte att hämta. Kontrollera nätet och försök igen.</p>
      <p lang="en">Vägval could not be fetched. Check the network and try again.</p>
      <button type="button" onClick={() => location.reload()}>
        Försök igen · Try again
      </button>
    </main>
  );
}
