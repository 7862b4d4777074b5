// An early project idea, on the headings that a region asks for before an application: wool that is thrown away.
// Uneven on purpose: the problem and the first talks are strong; who carries it on, gender equality and the washing water
// are hardly thought of, and "platform" hides what anyone is to do differently.
import { bullets, fields, h1, note, p, type SampleDocument, subtitle, title } from './blocks.ts';

export const projectIdea: SampleDocument = {
  file: 'projektide.docx',
  title: 'Tidig projektidé: Ull i Tornedalen',
  subject: 'Beskrivning av tidig projektidé (påhittat exempel)',
  creator: 'Aino Kenttä',
  written: '2026-11-03T18:40:00Z',
  font: 'Calibri',
  styleIds: 'swedish',
  headerLeft: 'Beskrivning av tidig projektidé',
  headerRight: 'Påhittat exempel',
  footer: 'Ull i Tornedalen 2026-11-03',
  footnotes: {},
  blocks: [
    title('Tidig projektidé'),
    subtitle('Ull i Tornedalen – från avfall till råvara'),
    note('Påhittat exempel. Föreningen, personerna och alla siffror är uppdiktade.'),
    fields(
      ['Uppgiftslämnare', 'Aino Kenttä, Tornedalens fårägare, ideell förening'],
      ['Ort', 'Övertorneå, Överkalix och Pajala'],
      ['Tänkt tid', '2027-09-01 – 2029-08-31'],
      ['Ungefärlig kostnad', '2 400 000 kr, varav hälften från regionen'],
    ),

    h1('Kortfattad projektbeskrivning'),
    p(
      'Våra medlemmar klipper sina får två gånger om året och slänger eller eldar det mesta av ullen. Samtidigt köper två företag i länet ull från Nya Zeeland till isolering och filt. Vi vill bygga upp en kedja för insamling, sortering, tvätt och försäljning, så att ullen blir en råvara i stället för ett avfall. Projektet ska också bli en plattform för hållbar landsbygdsutveckling.',
    ),
    p(
      '**Huvudmål:** att 60 procent av ullen från fåren i de tre kommunerna säljs år 2029, mot 8 procent i dag.',
    ),

    h1('Behov'),
    p(
      'Vi frågade 31 fårägare i våras. De har 1 150 får och får 3,1 ton ull om året. Av det såldes 250 kilo. Övriga sade att de får mindre betalt än det kostar att frakta ullen till tvätteriet i Mellansverige, som ligger 90 mil bort och tar emot lägst 500 kilo åt gången. Ingen av oss kommer upp i det på egen hand. Filtmakaren i Kalix och isoleringsföretaget i Luleå vill köpa, men bara sorterad och tvättad ull i jämna leveranser.',
    ),

    h1('Målgrupp'),
    p(
      'Fårägare i Tornedalen, hantverkare och företag som använder ull. På sikt alla som bor i bygden och vill leva hållbart.',
    ),

    h1('Samverkan'),
    p(
      'Ett liknande projekt i Jämtland samlade in ull 2021–2023. Vi har talat med projektledaren. Deras sortering fungerade, men tvätten blev för dyr och insamlingen upphörde när stödet tog slut. Vi vill därför börja med en gemensam insamling till det tvätteri som finns, innan vi tar ställning till en egen tvätt.',
    ),

    h1('Förankring'),
    bullets(
      'Filtmakaren i Kalix lovar att köpa 400 kilo per år i två år, om kvaliteten håller.',
      'Isoleringsföretaget i Luleå är intresserat och vill prova 100 kilo först.',
      'Övertorneå kommun har fått frågan om en lokal för sortering. Svar väntas i december.',
      'Naturbruksgymnasiet, Hushållningssällskapet och fler aktörer är tänkbara.',
    ),
    p(
      'Den lokal vi helst vill ha ligger i Juoksengi, nära älven och granne med en förskola. En av föräldrarna har undrat över lukt och trafik. Vi har bjudit in till ett möte den 10 december.',
    ),

    h1('Förväntat resultat'),
    p(
      'Efter två år säljs minst 1,8 ton ull per år. Fårägarna får betalt i stället för att betala för att bli av med ullen, och två företag har bytt ut en del av den importerade ullen mot ull från länet. Vi räknar också med ökad medvetenhet om ull som material.',
    ),
    p(
      'Hur insamlingen ska drivas när projektet är slut får projektet visa. En egen tvätt skulle ge två arbetstillfällen. Tvättvatten från ull innehåller fett och kan innehålla rester av medel mot parasiter; det har vi inte hunnit titta på.',
    ),

    h1('Frågor till handläggaren'),
    bullets(
      'Kan fårägarnas egen tid räknas som medfinansiering?',
      'Är det bättre att börja med en förstudie?',
    ),
  ],
};
