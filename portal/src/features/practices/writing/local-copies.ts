import type { PracticeForm } from './practice-form';

/** What is typed and not stored by the service yet, kept by this browser. */
export interface LocalCopy {
  /** The page that keeps it. */
  readonly key: string;
  /** When somebody last typed. ISO 8601. */
  readonly keptAt: string;
  /** What the form began with. */
  readonly base: PracticeForm;
  readonly form: PracticeForm;
}

const PREFIX = 'kurzer-draht.writing';
const LIFE_MS = 30 * 24 * 60 * 60 * 1_000;

/**
 * The copies of what one person writes in one practice: one for each page that is open, so that two pages never overwrite
 * each other. They outlive the page, the browser and the session, for thirty days. A browser that keeps nothing is no error.
 */
export class LocalCopies {
  readonly #person: string;
  #prefix: string;

  constructor(personId: string, practiceId: string) {
    this.#person = `${PREFIX}.${personId}`;
    this.#prefix = `${this.#person}.${practiceId}.`;
  }

  /** Goes on with the copies of another practice, because the one that was written is there now; takes the copy along. */
  move(key: string, practiceId: string): void {
    const copy = this.#list().find((candidate) => candidate.key === key);
    this.remove(key);
    this.#prefix = `${this.#person}.${practiceId}.`;
    if (copy) this.put(copy);
  }

  /** Keeps the copy; returns whether the browser did. */
  put(copy: LocalCopy): boolean {
    try {
      localStorage.setItem(this.#prefix + copy.key, JSON.stringify(copy));
      return true;
    } catch {
      return false;
    }
  }

  remove(key: string): void {
    try {
      localStorage.removeItem(this.#prefix + key);
    } catch {
      // Where nothing can be kept there is nothing to remove.
    }
  }

  /** Says, as long as this page is open, that it takes care of its copy itself; returns how to end that. */
  hold(key: string): () => void {
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    void navigator.locks?.request(lockOf(key), () => ended);
    return end;
  }

  /** Copies that no open page takes care of, the newest first. */
  async listLeft(): Promise<LocalCopy[]> {
    const open = new Set((await navigator.locks?.query())?.held?.map(({ name }) => name));
    return this.#list()
      .filter(({ key }) => !open.has(lockOf(key)))
      .toSorted((one, other) => other.keptAt.localeCompare(one.keptAt));
  }

  #list(): LocalCopy[] {
    try {
      const keys = Object.keys(localStorage).filter((key) => key.startsWith(this.#prefix));
      return keys.flatMap((key) => {
        const copy = JSON.parse(localStorage.getItem(key)!) as LocalCopy;
        if (Date.parse(copy.keptAt) > Date.now() - LIFE_MS) return [copy];
        localStorage.removeItem(key);
        return [];
      });
    } catch {
      return [];
    }
  }
}

function lockOf(key: string): string {
  return `${PREFIX}.${key}`;
}
