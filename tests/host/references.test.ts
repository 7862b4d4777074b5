/** @jest-environment jsdom */
import { paragraph } from '../document/build-docx.ts';
import { open, sender } from './open-word.ts';

/** A batch on one object that was got before. */
const on = (reference: string, Name: string, ...Arguments: readonly unknown[]) => ({
  ObjectPaths: { 1: { ObjectPathType: 1 }, 2: { ObjectPathType: 6, Name: reference } },
  Actions: [
    { Id: 1, ActionType: 3, ObjectPathId: Name.startsWith('_') ? 1 : 2, Name, ArgumentInfo: { Arguments } },
  ],
});

test('what one run of an add-in lets go of stays with another that holds the same paragraph', async () => {
  const { batch, call, mainXml } = open({ body: paragraph('Ett') + paragraph('Två') });
  const hold = async (): Promise<string> => {
    const one = batch();
    const [{ _ReferenceId }] = await one.load(one.at('Body', 'Paragraphs', ['GetFirst']), 'text').values();
    return _ReferenceId;
  };
  const [first, second] = [await hold(), await hold()];
  const send = sender(call);
  await send(on(second, '_RemoveReference', second));
  const reply = await send(on(first, 'InsertText', 'Nytt', 'Replace'));
  expect(reply.Error).toBeUndefined();
  expect(mainXml()).toContain('Nytt');
  expect((await send(on(second, 'InsertText', 'Fel', 'Replace'))).Error?.Code).toBe('ItemNotFound');
});
