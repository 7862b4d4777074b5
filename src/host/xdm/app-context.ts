/** Word on the web's number among Office's hosts. */
const wordOnTheWeb = 32;

export interface ContextOptions {
  readonly locale: string;
  readonly wordApi: number;
  readonly documentUrl: string;
  readonly settings: Readonly<Record<string, string>>;
  /** True when the document is open for reading only. */
  readonly readOnly: boolean;
  /** Whether nested app authentication is promised. */
  readonly nestedAppAuth: boolean;
}

/** What Word tells office.js of itself, the document and the requirement sets that it supports. */
export function appContext(
  id: string,
  { locale, wordApi, documentUrl, settings, readOnly, nestedAppAuth }: ContextOptions,
): unknown {
  const requirements = {
    WordApi: wordApi,
    CustomXmlParts: 1.1,
    DialogApi: 1.2,
    CompressedFile: 1.1,
    DocumentEvents: 1.1,
    File: 1.1,
    OoxmlCoercion: 1.1,
    RichApiRuntime: 1.1,
    RichApiRuntimeFlag: 1.2,
    Selection: 1.1,
    Settings: 1.1,
    TextCoercion: 1.1,
    ...(nestedAppAuth ? { NestedAppAuth: 1.1 } : {}),
  };
  return {
    _id: id,
    _appInstanceId: id,
    _appName: wordOnTheWeb,
    _appVersion: '16.00',
    _appMinorVersion: 0,
    _hostFullVersion: '16.0.99999.0',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: documentUrl,
    _clientMode: readOnly ? 0 : 1,
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _settings: settings,
    _correlationId: crypto.randomUUID(),
    _requirementMatrix: JSON.stringify(requirements),
    _dialogRequirementMatrix: JSON.stringify({ DialogApi: 1.2 }),
    _addinName: 'Vägval',
    _appDomains: [],
    _featureGates: {},
    _wacHostEnvironment: '0',
    _isFromWacAutomation: false,
  };
}
