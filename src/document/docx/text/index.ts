export { readBody, readStory } from './read-story.ts';
export { type NamedStory, storiesOf } from './stories.ts';
export type {
  ParagraphPlace,
  RunPlace,
  Spot,
  Story,
  StoryParagraph,
  Stretch,
  TextPlace,
} from './story.ts';
