import { Comments, type HeldComment } from '../model/comments.ts';
import type { TextRange } from '../model/text-range.ts';
import type { ApiClass, ApiObject, Scalar } from '../richapi/api-class.ts';
import { invalidArgument, notFound } from '../richapi/rich-error.ts';
import { plainCollection } from './collections.ts';
import { ListObject, type Objects } from './kinds.ts';

/** A comment or a reply, by its id. */
export class CommentObject implements ApiObject {
  constructor(
    readonly api: ApiClass<CommentObject>,
    readonly comments: Comments,
    readonly id: string,
  ) {}

  get held(): HeldComment {
    const found = this.comments.find(this.id);
    if (!found) throw notFound('the comment');
    return found;
  }

  get gone(): boolean {
    return this.comments.find(this.id) === undefined;
  }
}

/** The objects of comments. */
export interface CommentObjects {
  touching(range: () => TextRange): ListObject;
  add(range: TextRange, text: string): CommentObject;
}

export function commentObjects(objects: Objects): CommentObjects {
  const { word } = objects;
  const comments = new Comments(word);
  const known = new Map<string, CommentObject>();
  const keep = (api: ApiClass<CommentObject>, id: string) => {
    const key = `${api.name} ${id}`;
    const made = known.get(key) ?? new CommentObject(api, comments, id);
    known.set(key, made);
    return made;
  };
  const scalars: Readonly<Record<string, Scalar<CommentObject>>> = {
    Id: { get: ({ id }) => id },
    AuthorName: { get: ({ held }) => held.by },
    AuthorEmail: { get: ({ held }) => (held.by === word.author.name ? word.author.email : '') },
    CreationDate: { get: ({ held }) => held.at },
    Content: {
      get: ({ held }) => held.text,
      set: ({ id }, text) => comments.setText(id, String(text)),
    },
  };
  const contentRange: ApiClass<CommentObject> = {
    name: 'CommentContentRange',
    scalars: {
      Text: { get: ({ held }) => held.text },
      IsEmpty: { get: ({ held }) => held.text === '' },
    },
    writes: {
      InsertText: (object, text, location) => {
        const before = object.held.text;
        const words = String(text ?? '');
        if (location === 'Replace') comments.setText(object.id, words);
        else if (location === 'Start') comments.setText(object.id, words + before);
        else if (location === 'End') comments.setText(object.id, before + words);
        else throw invalidArgument(`a comment does not take the location ${String(location)}`);
        return object;
      },
    },
  };
  const ContentRange = ({ id }: CommentObject) => keep(contentRange, id);
  const Delete = ({ id }: CommentObject) => comments.delete(id);
  const reply: ApiClass<CommentObject> = {
    name: 'CommentReply',
    scalars,
    navigations: {
      ContentRange,
      ParentComment: ({ held }) => (held.parent === undefined ? null : keep(comment, held.parent)),
    },
    writes: { Delete },
  };
  const replies = plainCollection('CommentReplyCollection');
  const comment: ApiClass<CommentObject> = {
    name: 'Comment',
    scalars: {
      ...scalars,
      Resolved: {
        get: ({ held }) => held.resolved,
        set: ({ id }, value) => comments.resolve(id, value === true),
      },
    },
    navigations: {
      ContentRange,
      Replies: ({ id }) =>
        new ListObject(replies, () => comments.replies(id).map((held) => keep(reply, held.id))),
    },
    methods: {
      GetRange: ({ id }) => {
        const range = comments.rangeOf(id);
        if (!range) throw notFound('the text that the comment is about');
        return objects.range(range);
      },
    },
    writes: {
      Delete,
      Reply: ({ id }, text) => keep(reply, comments.reply(id, String(text ?? ''), word.author)),
    },
  };
  const list = plainCollection('CommentCollection');
  return {
    touching: (range) =>
      new ListObject(list, () => comments.touching(range()).map(({ id }) => keep(comment, id))),
    add: (range, text) => keep(comment, comments.add(range, text, word.author)),
  };
}
