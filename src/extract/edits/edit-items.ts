/** Edits of topics and of the documents that a document names. */
import type { Item } from '../../record/types.ts';
import { EDITOR_RULE, type EditContext } from './edit-context.ts';
import type { ItemKind } from './edit-list.ts';
import type { ItemAddition, ItemChange } from './schema.ts';

/** How topics (`t`) and named documents (`d`) are edited. */
export function itemKind(context: EditContext, letter: 't' | 'd'): ItemKind<Item, ItemChange, ItemAddition> {
  return {
    letter,
    stretches: (item) => [item],
    change(item, { words }, keys) {
      const stretch = words === undefined ? item : context.locate(words, [...keys, 'words']);
      return stretch && { ...item, ...stretch, rule: EDITOR_RULE };
    },
    add({ words }, id, keys) {
      const stretch = context.locate(words, [...keys, 'words']);
      return stretch && { id: id(stretch), ...stretch, rule: EDITOR_RULE };
    },
  };
}
