import type { Localized } from '../engine/index.ts';
import type { FaultCode } from './fault.ts';

/** Each fault in a sentence for the user: what is wrong, and the way out. */
export const faultText: Readonly<Record<FaultCode, Localized>> = {
  empty: {
    sv: 'Filen är tom. Kontrollera att den sparades klart och försök igen.',
    en: 'The file is empty. Check that it was saved completely and try again.',
  },
  notZip: {
    sv: 'Filen är inget Word-dokument (.docx). Öppna den i Word och spara den som .docx.',
    en: 'The file is not a Word document (.docx). Open it in Word and save it as .docx.',
  },
  encrypted: {
    sv: 'Dokumentet är skyddat med lösenord. Ta bort lösenordet i Word och försök igen.',
    en: 'The document is protected by a password. Remove the password in Word and try again.',
  },
  damaged: {
    sv: 'Dokumentet är skadat och går inte att läsa. Öppna det i Word, låt Word reparera det och spara på nytt.',
    en: 'The document is damaged and can’t be read. Open it in Word, let Word repair it and save it again.',
  },
  tooLarge: {
    sv: 'Dokumentet är orimligt stort när det packas upp. Det öppnas inte, eftersom det kan vara gjort för att skada.',
    en: 'The document is unreasonably large when unpacked. It is not opened, since it may be made to do harm.',
  },
  unsafe: {
    sv: 'Dokumentet innehåller något som Word inte tillåter och som kan vara skadligt. Det öppnas inte.',
    en: 'The document contains something that Word does not allow and that may be harmful. It is not opened.',
  },
  notWord: {
    sv: 'Filen är ett Office-dokument av annat slag. Välj ett Word-dokument (.docx).',
    en: 'The file is an Office document of another kind. Choose a Word document (.docx).',
  },
  tooOld: {
    sv: 'Den här versionen av Word är för gammal för det. Svaren sparas i dokumentet ändå; öppna det i Word på webben eller i en nyare Word och försök igen där.',
    en: 'This version of Word is too old for that. The answers are kept in the document all the same; open it in Word on the web or in a newer Word and try again there.',
  },
  readOnly: {
    sv: 'Dokumentet är öppnat för läsning eller skyddat. Välj ”Redigera dokument” eller ta bort skyddet och försök igen.',
    en: 'The document is open for reading or protected. Choose “Edit document” or remove the protection and try again.',
  },
  protected: {
    sv: 'Dokumentet är skyddat mot ändringar. Häv skyddet under Granska → Begränsa redigering och försök igen.',
    en: 'The document is protected against changes. Stop the protection under Review → Restrict Editing and try again.',
  },
  signatureKept: {
    sv: 'Dokumentet är digitalt signerat och signaturen behålls, så inget skrivs i det. Öppna panelen på nytt om du vill välja om.',
    en: 'The document is digitally signed and the signature is kept, so nothing is written into it. Open the pane again to choose anew.',
  },
  noComments: {
    sv: 'Den här versionen av Word tar inte emot kommentarer från Vägval. Spara texten som en anteckning i bedömningen, eller kopiera den och kommentera i Word.',
    en: 'This version of Word takes no comments from Vägval. Keep the text as a note in the assessment, or copy it and comment in Word.',
  },
  notKept: {
    sv: 'Word sparade inte bedömningen i dokumentet, trots att det inte gav något fel. Försök igen; svaren finns kvar här tills panelen stängs.',
    en: 'Word did not keep the assessment in the document, though it gave no error. Try again; your answers stay here until the pane is closed.',
  },
  hostError: {
    sv: 'Word kunde inte göra ändringen just nu. Vänta en stund och försök igen.',
    en: 'Word could not make the change just now. Wait a moment and try again.',
  },
};
