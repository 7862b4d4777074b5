import { useCallback, useSyncExternalStore } from 'react';
import type { LinkState, SharingLink } from '../../state/sharing-link.ts';

/** How sharing stands, told anew when it changes. */
export function useLink(link: SharingLink): LinkState {
  return useSyncExternalStore(
    useCallback((listener) => link.subscribe(listener), [link]),
    () => link.state,
  );
}
