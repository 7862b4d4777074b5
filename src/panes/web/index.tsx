import { draw } from '../draw.tsx';
import { choicesHere } from '../own-checklists.ts';
import { WebPane } from './web-pane.tsx';

const choices = await choicesHere();
await draw(navigator.language, (catalogue) => <WebPane catalogue={catalogue} choices={choices} />);
