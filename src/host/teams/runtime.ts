/** What the host says that it can, as teams-js reads it (its runtime of version 4). */
export function runtimeOf(nested: boolean): string {
  return JSON.stringify({
    apiVersion: 4,
    hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
    isNAAChannelRecommended: nested,
    isLegacyTeams: false,
    supports: {
      app: { notifySuccessResponse: {} },
      pages: { appButton: {}, backStack: {}, config: {}, currentApp: {}, tabs: {} },
      teamsCore: {},
      ...(nested ? { nestedAppAuth: {} } : {}),
    },
  });
}
