/** Undo and redo over values that are never changed in place. */
export class History<T> {
  #past: T[] = [];
  #future: T[] = [];
  #now: T;

  constructor(first: T) {
    this.#now = first;
  }

  get now(): T {
    return this.#now;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** A new value; what was undone before cannot be redone any more. */
  push(next: T): void {
    this.#past.push(this.#now);
    this.#now = next;
    this.#future = [];
  }

  undo(): void {
    if (!this.canUndo) return;
    this.#future.push(this.#now);
    this.#now = this.#past.pop() as T;
  }

  redo(): void {
    if (!this.canRedo) return;
    this.#past.push(this.#now);
    this.#now = this.#future.pop() as T;
  }

  /** For a browser's storage. */
  toJSON(): { past: T[]; now: T; future: T[] } {
    return { past: this.#past, now: this.#now, future: this.#future };
  }

  static from<T>({ future, now, past }: { past: T[]; now: T; future: T[] }): History<T> {
    const history = new History(now);
    history.#past = past;
    history.#future = future;
    return history;
  }
}
