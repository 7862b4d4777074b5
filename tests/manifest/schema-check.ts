import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

export const schema = (name: string) => readFileSync(join(__dirname, 'schemas', name), 'utf8');

/** The published schemas say draft-04 and use nothing that differs from the draft ajv speaks. */
function schemaCheck(name: string): ValidateFunction {
  const { $schema: _draft, ...rules } = JSON.parse(schema(name));
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  return ajv.compile(rules);
}

export const unifiedSchema = schemaCheck('MicrosoftTeams.schema.json');
export const languageSchema = schemaCheck('MicrosoftTeams.Localization.schema.json');
