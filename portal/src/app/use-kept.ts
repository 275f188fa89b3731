import { useState } from 'react';
import { useMember } from './session';

const PREFIX = 'kurzer-draht.kept';
const LIFE_MS = 30 * 24 * 60 * 60 * 1_000;

interface Copy<Written> {
  /** When somebody last typed. ISO 8601. */
  readonly keptAt: string;
  readonly written: Written;
}

/**
 * What somebody has written under a name and not sent yet, and the way to change it; `undefined` for nothing. This browser keeps
 * it for the person for thirty days, so that a page loaded anew or a closed tab loses nothing. One that keeps nothing is no error.
 */
export function useKept<Written>(
  name: string,
): readonly [written: Written | undefined, keep: (written: Written | undefined) => void] {
  const key = `${PREFIX}.${useMember().staffMember.id}.${name}`;
  const [written, setWritten] = useState(() => read<Written>(key));
  const keep = (changed: Written | undefined): void => {
    setWritten(changed);
    write(key, changed);
  };
  return [written, keep];
}

function read<Written>(key: string): Written | undefined {
  try {
    const copy = JSON.parse(localStorage.getItem(key) ?? 'null') as Copy<Written> | null;
    if (copy && Date.parse(copy.keptAt) > Date.now() - LIFE_MS) return copy.written;
    localStorage.removeItem(key);
  } catch {
    // Then nothing is kept.
  }
  return undefined;
}

function write<Written>(key: string, written: Written | undefined): void {
  try {
    if (written === undefined) localStorage.removeItem(key);
    else
      localStorage.setItem(key, JSON.stringify({ keptAt: new Date().toISOString(), written } satisfies Copy<Written>));
  } catch {
    // Then nothing is kept.
  }
}
