import { useState, type ChangeEvent, type KeyboardEvent } from 'react';
import { useDelayed } from '../../app/use-delayed';
import { useSuggestions, type Suggestion } from './suggest.operation';

const PAUSE_IN_TYPING_MS = 80;
const MOST_SUGGESTIONS = 6;

/** Id of the list of suggestions. */
export const SUGGESTIONS_ID = 'vorschlaege';

/** Id of one suggestion, by its place. */
export function suggestionId(index: number): string {
  return `${SUGGESTIONS_ID}-${index}`;
}

interface ComboboxOptions {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onChoose: (suggestion: Suggestion) => void;
}

/**
 * The behaviour of an editable combobox with a list (ARIA Authoring Practices): the arrows walk through the list while the
 * focus stays in the box, Enter takes what is marked, Escape closes the list.
 */
export function useCombobox({ value, onChange, onChoose }: ComboboxOptions) {
  const [typed, setTyped] = useState(false);
  const [marked, setMarked] = useState(-1);
  const asked = useDelayed(typed ? value : '', PAUSE_IN_TYPING_MS);
  const answer = useSuggestions(asked, MOST_SUGGESTIONS);
  const suggestions = typed && value.trim() !== '' && asked !== '' ? (answer.data?.suggest ?? []) : [];
  const open = suggestions.length > 0;
  const active = open && marked < suggestions.length ? marked : -1;

  const close = () => {
    setTyped(false);
    setMarked(-1);
  };
  const choose = (suggestion: Suggestion) => {
    close();
    onChoose(suggestion);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) return;
    const places = suggestions.length + 1;
    switch (event.key) {
      case 'ArrowDown':
        event.preventDefault();
        setMarked(((active + 2) % places) - 1);
        return;
      case 'ArrowUp':
        event.preventDefault();
        setMarked(((active + places) % places) - 1);
        return;
      case 'Enter':
        if (active < 0) return;
        event.preventDefault();
        choose(suggestions[active]!);
        return;
      case 'Escape':
        // Only the list: the box keeps what is typed.
        event.preventDefault();
        close();
    }
  };
  return {
    suggestions,
    active,
    close,
    choose,
    inputProps: {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': open,
      'aria-controls': SUGGESTIONS_ID,
      'aria-activedescendant': active >= 0 ? suggestionId(active) : undefined,
      onKeyDown,
      onBlur: close,
      onChange: (event: ChangeEvent<HTMLInputElement>) => {
        setTyped(true);
        setMarked(-1);
        onChange(event.target.value);
      },
    },
  } as const;
}
