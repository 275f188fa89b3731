import { describe, expect, it } from '@jest/globals';
import { newId } from '../../kernel/ids.js';
import { fromUnsubscribeKey, toUnsubscribeKey } from './unsubscribe-key.js';

const [now, before, other] = ['now'.repeat(12), 'before'.repeat(6), 'other'.repeat(8)];

const KIND = 'news';

describe('The key of a link that ends a mail', () => {
  const id = newId();

  it('names the person for whom it was made, with a secret that was replaced too', () => {
    expect(fromUnsubscribeKey(KIND, toUnsubscribeKey(KIND, id, now), [now, before])).toBe(id);
    expect(fromUnsubscribeKey(KIND, toUnsubscribeKey(KIND, id, before), [now, before])).toBe(id);
  });

  it('names nobody when it is bent or made elsewhere', () => {
    const key = toUnsubscribeKey(KIND, id, now);
    for (const bent of [
      '',
      '.',
      id,
      `${id}.`,
      key.slice(0, -1),
      key.replace(id, newId()),
      toUnsubscribeKey(KIND, id, other),
      toUnsubscribeKey('other news', id, now),
      toUnsubscribeKey(KIND, 'x', now),
    ])
      expect([bent, fromUnsubscribeKey(KIND, bent, [now, before])]).toEqual([bent, undefined]);
  });
});
