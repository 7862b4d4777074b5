import { draw } from '../draw.tsx';
import { WebPane } from './web-pane.tsx';

await draw(navigator.language, (catalogue) => <WebPane catalogue={catalogue} />);
