import { useState } from 'react';
import { useMember } from '../../../app/session';

const PREFIX = 'kurzer-draht.remarks';

/** Remarks on a draft that this browser keeps until they are sent, so that a closed tab loses nothing. */
export function useKeptRemarks(practiceId: string): readonly [remarks: string, keep: (remarks: string) => void] {
  const key = `${PREFIX}.${useMember().staffMember.id}.${practiceId}`;
  const [remarks, setRemarks] = useState(() => read(key));
  const keep = (changed: string): void => {
    setRemarks(changed);
    write(key, changed);
  };
  return [remarks, keep];
}

function read(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function write(key: string, remarks: string): void {
  try {
    if (remarks === '') localStorage.removeItem(key);
    else localStorage.setItem(key, remarks);
  } catch {
    // A browser that keeps nothing is no error.
  }
}
